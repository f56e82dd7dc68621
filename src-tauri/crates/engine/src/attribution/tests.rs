use super::*;
use crate::article::Parts;

fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
        outlet: None,
        published: None,
        language: None,
    }
}

/// Writes the engine's marks into the text: `[S …]`, `[C …]`, `[T …]`, `[V …]`.
fn marked(text: &str) -> String {
    let mut edges: Vec<(usize, u8, String)> = Vec::new();
    for (number, attribution) in attributions(&article(text)).iter().enumerate() {
        let number = number + 1;
        for (letter, spans) in [
            ('S', &attribution.source),
            ('C', &attribution.cue),
            ('T', &attribution.content),
            ('V', &attribution.via),
        ] {
            for span in spans {
                edges.push((span.start, 1, format!("[{letter}{number} ")));
                edges.push((span.end, 0, "]".to_owned()));
            }
        }
    }
    edges.sort();
    let mut out = text.to_owned();
    for (at, _, mark) in edges.into_iter().rev() {
        out.insert_str(at, &mark);
    }
    out
}

#[test]
fn show() {
    if let Ok(path) = std::env::var("SHOW") {
        let text = std::fs::read_to_string(path).unwrap();
        println!("{}", marked(&text));
    }
}

#[test]
fn parties() {
    if let Ok(path) = std::env::var("SHOW") {
        let articles: Vec<Article> =
            path.split(',').map(|path| article(&std::fs::read_to_string(path).unwrap())).collect();
        let analysis = crate::analyse(&articles);
        for (number, party) in analysis.parties.iter().enumerate() {
            println!(
                "p{number} {} {:?} {:?} {:?} {}",
                party.name,
                party.kind,
                party.role,
                party.members,
                party.aliases.join(" | ")
            );
        }
        for (article, statements) in articles.iter().zip(&analysis.statements) {
            println!("=====");
            for (n, s) in statements.iter().enumerate() {
                let t = |spans: &[Span]| {
                    spans.iter().map(|s| s.of(&article.text)).collect::<Vec<_>>().join(" … ")
                };
                let name = |p: crate::party::PartyIndex| analysis.parties[p.0].name.clone();
                println!(
                    "{n} {:.2} {:?} <{}>{} [{}] [{}] {}",
                    s.confidence,
                    s.quotation,
                    name(s.party),
                    s.via.map(|v| format!(" via {}", name(v))).unwrap_or_default(),
                    t(&s.source),
                    t(&s.cue),
                    t(&s.content).chars().take(90).collect::<String>()
                );
            }
        }
    }
}
