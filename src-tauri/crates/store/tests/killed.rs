//! An import that is killed at any moment loses nothing that was told to be imported, and leaves
//! nothing by halves.
//!
//! Started with `--import LIBRARY` this program imports without end and writes a line for each
//! article that is in; started without, it starts itself so and kills it, again and again.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use variorum_engine::{Analysis, Article, Parts, Span};
use variorum_store::{Library, NewArticle, Order};

const KILLS: u64 = 12;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == "--import") {
        Some(flag) => import_without_end(Path::new(&arguments[flag + 1])),
        None => kill_again_and_again(),
    }
}

fn import_without_end(path: &Path) {
    let library = Library::open(path).expect("the library opens");
    let (known, _) = library.counts().expect("the library counts");
    for number in known.. {
        let text = format!("Number {number}. {}", "The crossing must stay closed. ".repeat(200));
        let article = Article {
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            text,
            outlet: None,
            published: None,
            language: None,
        };
        library
            .import(&NewArticle {
                article: &article,
                title: &format!("Number {number}"),
                byline: None,
                url: None,
                origin: "specimen.txt",
                format: "Plain text",
                encoding: "UTF-8",
                warnings: &[],
                original: article.text.as_bytes(),
                imported: "2026-03-01T09:00:00Z",
                analysis: &Analysis { statements: vec![Vec::new()], ..Analysis::default() },
            })
            .expect("the article is imported");
        let mut out = std::io::stdout().lock();
        writeln!(out, "{number}").and_then(|()| out.flush()).expect("the parent listens");
    }
}

fn kill_again_and_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("killed.variorum");
    drop(Library::create(&path).expect("a library"));
    let mut told = 0;
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .arg("--import")
            .arg(&path)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        // Spread over the moments of an import without being the same in any two.
        std::thread::sleep(Duration::from_millis(20 + kill * 37 % 180));
        child.kill().expect("it is killed");
        let out = child.stdout.take().expect("its output is piped");
        told += u32::try_from(BufReader::new(out).lines().count()).expect("few articles");
        child.wait().expect("it ends");

        let library = Library::open(&path).expect("the library opens after a kill");
        let lines = library.articles(Order::Date).expect("the library lists its articles");
        let there = u32::try_from(lines.len()).expect("few articles");
        assert!(
            (told..=told + 1).contains(&there),
            "told of {told} articles, but {there} are there after kill {kill}"
        );
        for line in &lines {
            let stored = library.article(line.id).expect("each article is whole");
            library.original(&stored.sha256).expect("each original is whole");
        }
        assert_eq!(
            library.search("crossing", Order::Hit).expect("it is searched").len(),
            lines.len().min(200)
        );
        told = there;
    }
    assert!(told > 0, "nothing was imported between the kills");
}
