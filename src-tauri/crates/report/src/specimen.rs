//! A small event, compared by hand, for the tests of this crate. All names are invented.

use variorum_engine::article::{Article, Parts};
use variorum_engine::collation::{Claim, StatementRef};
use variorum_engine::difference::{Difference, Evidence, Kind, Relation, Scope, Step};
use variorum_engine::party::{Party, PartyIndex, PartyKind};
use variorum_engine::{Analysis, Comparison, Quotation, Span, Stance, Statement, Voice};

use crate::{Report, Source};

/// What a report borrows from.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) articles: Vec<Article>,
    pub(crate) analysis: Analysis,
    pub(crate) comparison: Comparison,
    pub(crate) outlets: Vec<(String, String, String)>,
}

impl Event {
    pub(crate) fn report(&self) -> Report<'_> {
        let sources = ["A", "B", "C", "D", "E"]
            .into_iter()
            .zip(&self.outlets)
            .zip(&self.articles)
            .map(|((siglum, (outlet, title, published)), article)| Source {
                siglum,
                title,
                outlet: Some(outlet),
                byline: (siglum == "C").then_some("By Maren Holt"),
                url: Some("https://example.org/serrin"),
                published: Some(published),
                language: Some("en"),
                origin: "serrin.txt",
                bytes: 12_304,
                sha256: "41d7c09e5c2f0e6d8a1b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6fa3f2",
                encoding: "UTF-8",
                words: u32::try_from(article.text.split_whitespace().count()).unwrap(),
            })
            .collect();
        Report {
            title: "The Serrin Strait call of 14 March",
            question: Some("What did each side say, and where do the accounts part?"),
            sources,
            articles: &self.articles,
            analysis: &self.analysis,
            comparison: &self.comparison,
        }
    }
}

/// A statement: its article, its party, its reading, and the content within the reading.
type Said = (usize, usize, &'static str, &'static str);

/// One pair of a hand-made alignment: base words, other words, how they relate.
type Pair = (&'static str, &'static str, Relation);

const SAME: Relation = Relation::Same;
const QUO: Relation = Relation::Differs(Kind::QuoteAltered);
const COM: Relation = Relation::Differs(Kind::CommitmentDiffers);
const DAT: Relation = Relation::Differs(Kind::DateDiffers);
const NUM: Relation = Relation::Differs(Kind::NumberDiffers);
const POL: Relation = Relation::Differs(Kind::PolarityDiffers);
const REW: Relation = Relation::Differs(Kind::Reworded);
const ADD: Relation = Relation::Differs(Kind::AddsDetail);
const OM: Relation = Relation::Differs(Kind::OmitsDetail);

/// Two readouts and three outlets on one call; the last breaks off.
pub(crate) fn event() -> Event {
    event_on("smuggling")
}

/// The same event on another matter than smuggling.
pub(crate) fn event_on(matter: &str) -> Event {
    let articles: Vec<Article> = [
        "Prime Minister Irena Valsk spoke with President Teodor Amaru.\n\nPrime Minister Valsk \
         called for “concrete and verifiable steps” against the smuggling of arms.\n\nPresident \
         Amaru agreed to reopen the Serrin crossing to freight by 3 April. He said that the 26 \
         crew members would be freed without charge.\n\nPresident Amaru did not rule out joint \
         patrols.",
        "The two spoke.\n\nThe President stated that Ostmere would consider reopening the \
         crossing to freight once inspections are in place.\n\nThe President ruled out joint \
         patrols in any form.",
        "Amaru agreed to reopen the crossing to freight by 3 April.\n\nValsk urged “concrete \
         action” against the smuggling of arms.\n\nThe President did not rule out joint patrols.",
        "Ostmere will reopen the Serrin crossing to freight by 3 April.\n\nValsk asked for \
         “concrete and verifiable steps” against arms smuggling.\n\nWithout charge, 24 crew members \
         would be freed, Amaru said.\n\n“No vessel will be searched outside our waters,” Amaru \
         said.",
        "Ostmere will reopen the Serrin crossing to freight by 13 April.\n\nValsk demanded \
         “concrete and verifiable steps” against arms smuggling.\n\nThe ministry said on Friday \
         that the talks over the strait would",
    ]
    .map(|text| article(&text.replace("smuggling", matter)))
    .into();
    let said: [Said; 16] = [
        (
            0,
            0,
            "Prime Minister Valsk called for “concrete and verifiable steps” against the smuggling of arms",
            "“concrete and verifiable steps”",
        ),
        (
            0,
            1,
            "President Amaru agreed to reopen the Serrin crossing to freight by 3 April",
            "reopen the Serrin crossing to freight",
        ),
        (
            0,
            1,
            "He said that the 26 crew members would be freed without charge",
            "the 26 crew members",
        ),
        (0, 1, "President Amaru did not rule out joint patrols", "joint patrols"),
        (
            1,
            1,
            "The President stated that Ostmere would consider reopening the crossing to freight once inspections are in place",
            "would consider reopening the crossing",
        ),
        (1, 1, "The President ruled out joint patrols in any form", "joint patrols in any form"),
        (
            2,
            1,
            "Amaru agreed to reopen the crossing to freight by 3 April",
            "the crossing to freight",
        ),
        (2, 0, "Valsk urged “concrete action” against the smuggling of arms", "“concrete action”"),
        (2, 1, "The President did not rule out joint patrols", "joint patrols"),
        (
            3,
            1,
            "Ostmere will reopen the Serrin crossing to freight by 3 April",
            "the Serrin crossing",
        ),
        (
            3,
            0,
            "Valsk asked for “concrete and verifiable steps” against arms smuggling",
            "“concrete and verifiable steps”",
        ),
        (
            3,
            1,
            "Without charge, 24 crew members would be freed, Amaru said",
            "24 crew members would be freed",
        ),
        (
            3,
            1,
            "“No vessel will be searched outside our waters,” Amaru said",
            "No vessel will be searched outside our waters",
        ),
        (
            4,
            1,
            "Ostmere will reopen the Serrin crossing to freight by 13 April",
            "the Serrin crossing",
        ),
        (
            4,
            0,
            "Valsk demanded “concrete and verifiable steps” against arms smuggling",
            "“concrete and verifiable steps”",
        ),
        (
            4,
            2,
            "The ministry said on Friday that the talks over the strait would",
            "the talks over the strait would",
        ),
    ];
    let mut statements = vec![Vec::new(); articles.len()];
    for (article, party, reading, content) in said {
        let text = &articles[article].text;
        let reading = reading.replace("smuggling", matter);
        statements[article].push(statement(text, party, &reading, content));
    }
    let analysis = Analysis {
        statements,
        parties: vec![
            party("Irena Valsk", PartyKind::Person, Some("Prime Minister of Caldria")),
            party("Teodor Amaru", PartyKind::Person, Some("President of Ostmere")),
            party("the ministry", PartyKind::Unnamed, None),
        ],
        ..Analysis::default()
    };
    let claims = vec![
        claim(0, &[(0, 0), (2, 1), (3, 1), (4, 1)]),
        claim(1, &[(0, 1), (1, 0), (2, 0), (3, 0), (4, 0)]),
        claim(1, &[(0, 2), (3, 2)]),
        claim(1, &[(0, 3), (1, 1), (2, 2)]),
        claim(1, &[(3, 3)]),
        claim(2, &[(4, 2)]),
    ];
    let differences = differences(&articles, &analysis, matter);
    let comparison = Comparison { base: 0, claims, differences, perhaps: Vec::new() };
    let outlets = [
        (
            "Prime Minister’s Office, Caldria",
            "Prime Minister speaks with the President",
            "2031-03-14T18:40:00Z",
        ),
        ("Foreign Ministry, Ostmere", "On the telephone conversation", "2031-03-14T20:05:00Z"),
        ("The Averne Courier", "Amaru yields on Serrin crossing", "2031-03-15T06:10:00Z"),
        ("Northern Wire", "Ostmere to reopen strait crossing", "2031-03-14T21:22:00Z"),
        ("Kessary Morning", "Crossing opens on 13 April", "2031-03-15"),
    ]
    .map(|(outlet, title, published)| (outlet.to_owned(), title.to_owned(), published.to_owned()));
    Event { articles, analysis, comparison, outlets: outlets.into() }
}

fn differences(articles: &[Article], analysis: &Analysis, matter: &str) -> Vec<Difference> {
    let difference = |a: (usize, usize), b: (usize, usize), kinds: &[Kind], pairs: &[Pair]| {
        let from = |at: (usize, usize)| analysis.statements[at.0][at.1].reading.start;
        difference(articles, (a, from(a)), (b, from(b)), kinds, pairs, matter)
    };
    let mut patrols = difference(
        (0, 3),
        (1, 1),
        &[Kind::PolarityDiffers, Kind::AddsDetail],
        &[
            ("President Amaru", "The President", REW),
            ("did not rule out", "ruled out", POL),
            ("joint patrols", "joint patrols", SAME),
            ("", "in any form", ADD),
        ],
    );
    patrols.contradiction = Some("same matter, opposite polarity".to_owned());
    vec![
        difference(
            (0, 0),
            (2, 1),
            &[Kind::QuoteAltered, Kind::Reworded],
            &[
                ("Prime Minister Valsk called for", "Valsk urged", REW),
                ("“concrete", "“concrete", SAME),
                ("and verifiable", "", QUO),
                ("steps", "action", QUO),
                ("” against the smuggling of arms", "” against the smuggling of arms", SAME),
            ],
        ),
        difference(
            (0, 0),
            (3, 1),
            &[Kind::Reworded],
            &[
                ("called for", "asked for", REW),
                (
                    "“concrete and verifiable steps” against",
                    "“concrete and verifiable steps” against",
                    SAME,
                ),
                ("the smuggling of arms", "arms smuggling", REW),
            ],
        ),
        difference(
            (0, 0),
            (4, 1),
            &[Kind::Reworded],
            &[
                ("called for", "demanded", REW),
                (
                    "“concrete and verifiable steps” against",
                    "“concrete and verifiable steps” against",
                    SAME,
                ),
                ("the smuggling of arms", "arms smuggling", REW),
            ],
        ),
        difference(
            (0, 1),
            (1, 0),
            &[Kind::CommitmentDiffers, Kind::OmitsDetail, Kind::AddsDetail],
            &[
                ("agreed to", "would consider", COM),
                ("reopen", "reopening", COM),
                ("crossing to freight", "crossing to freight", SAME),
                ("by 3 April", "", OM),
                ("", "once inspections are in place", ADD),
            ],
        ),
        difference(
            (0, 1),
            (2, 0),
            &[Kind::Verbatim],
            &[("crossing to freight", "crossing to freight", SAME)],
        ),
        difference(
            (0, 1),
            (3, 0),
            &[Kind::CommitmentDiffers],
            &[
                ("agreed to reopen", "will reopen", COM),
                (
                    "the Serrin crossing to freight by 3 April",
                    "the Serrin crossing to freight by 3 April",
                    SAME,
                ),
            ],
        ),
        difference(
            (0, 1),
            (4, 0),
            &[Kind::CommitmentDiffers, Kind::DateDiffers],
            &[
                ("agreed to reopen", "will reopen", COM),
                ("the Serrin crossing to freight by", "the Serrin crossing to freight by", SAME),
                ("3 April", "13 April", DAT),
            ],
        ),
        difference(
            (0, 2),
            (3, 2),
            &[Kind::NumberDiffers],
            &[
                ("", "Without charge", Relation::Moved),
                ("26", "24", NUM),
                ("crew members would be freed", "crew members would be freed", SAME),
                ("without charge", "", Relation::Moved),
            ],
        ),
        patrols,
        difference(
            (0, 3),
            (2, 2),
            &[Kind::Reworded],
            &[
                ("President Amaru", "The President", REW),
                ("did not rule out joint patrols", "did not rule out joint patrols", SAME),
            ],
        ),
    ]
}

fn difference(
    articles: &[Article],
    (a, from_a): ((usize, usize), usize),
    (b, from_b): ((usize, usize), usize),
    kinds: &[Kind],
    pairs: &[Pair],
    matter: &str,
) -> Difference {
    let mut after = [from_a, from_b];
    let mut place = |side: usize, article: usize, words: &str| {
        (!words.is_empty()).then(|| {
            let text = &articles[article].text;
            let from = after[side];
            let words = words.replace("smuggling", matter);
            let start = from + text.get(from..).unwrap().find(&words).unwrap();
            after[side] = start + words.len();
            Span::new(start, start + words.len())
        })
    };
    let alignment: Vec<Step> = pairs
        .iter()
        .map(|&(base, other, relation)| Step {
            a: place(0, a.0, base),
            b: place(1, b.0, other),
            relation,
        })
        .collect();
    let mut evidence: Vec<Evidence> = Vec::new();
    for step in &alignment {
        if let Relation::Differs(kind) = step.relation {
            match evidence
                .last_mut()
                .filter(|it| it.kind == kind && kind == Kind::CommitmentDiffers)
            {
                Some(last) => {
                    last.a = vec![last.a[0].hull(step.a.unwrap())];
                    last.b = vec![last.b[0].hull(step.b.unwrap())];
                }
                None => evidence.push(Evidence {
                    kind,
                    a: step.a.into_iter().collect(),
                    b: step.b.into_iter().collect(),
                    note: String::new(),
                }),
            }
        }
    }
    Difference {
        a: StatementRef { article: a.0, statement: a.1 },
        b: StatementRef { article: b.0, statement: b.1 },
        scope: Scope::Source,
        kinds: kinds.to_vec(),
        evidence,
        alignment,
        is_coarse: false,
        contradiction: None,
    }
}

fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
        outlet: None,
        published: None,
        language: Some("en".to_owned()),
    }
}

fn party(name: &str, kind: PartyKind, role: Option<&str>) -> Party {
    Party {
        name: name.to_owned(),
        kind,
        role: role.map(str::to_owned),
        affiliation: None,
        members: Vec::new(),
        aliases: Vec::new(),
        titles: Vec::new(),
        candidates: Vec::new(),
        mentions: Vec::new(),
    }
}

fn claim(party: usize, statements: &[(usize, usize)]) -> Claim {
    Claim {
        party: PartyIndex(party),
        statements: statements
            .iter()
            .map(|&(article, statement)| StatementRef { article, statement })
            .collect(),
        absent_from: (0..5)
            .filter(|it| statements.iter().all(|(article, _)| article != it))
            .collect(),
        confidence: 0.9,
    }
}

fn statement(text: &str, party: usize, reading: &str, content: &str) -> Statement {
    let start = text.find(reading).unwrap();
    let inner = start + reading.find(content).unwrap();
    Statement {
        quotation: Quotation::Indirect,
        source: Vec::new(),
        cue: Vec::new(),
        content: vec![Span::new(inner, inner + content.len())],
        party: PartyIndex(party),
        via: None,
        via_words: Vec::new(),
        voice: Voice::Party,
        stance: Stance::Neutral,
        reading: Span::new(start, start + reading.len()),
        continues: None,
        confidence: if party == 2 { 0.4 } else { 0.9 },
    }
}
