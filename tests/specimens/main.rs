//! Each specimen file, read by the engine and written back with its marks, must be as it was.

use std::fs;
use std::path::Path;

use acceptance::marked::{article, marked, parties, passages, stripped};
use similar::TextDiff;
use variorum_engine::language::{Language, detected};
use variorum_engine::{Article, analyse};

/// The specimens of `folder`: each file's name and its text.
fn specimens(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("specimens").join(folder);
    let entries = fs::read_dir(&root).expect("the folder of specimens is in the checkout");
    let mut files: Vec<_> =
        entries.map(|entry| entry.expect("a specimen can be listed").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no specimens in {}", root.display());
    files
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a specimen is text"))
        })
        .collect()
}

/// All passages of the files in `folder` that the engine marks otherwise, as word diffs.
fn failures(folder: &str) -> Vec<String> {
    let mut failures = Vec::new();
    for (name, file) in specimens(folder) {
        let passages = passages(&file);
        assert!(!passages.is_empty(), "no passage in {name}");
        for passage in passages {
            let article = article(&stripped(&passage.marked));
            let analysis = analyse(std::slice::from_ref(&article));
            let mut found = marked(&article.text, &analysis.statements[0]);
            let mut expected = passage.marked.clone();
            if !passage.parties.is_empty() {
                found = format!("{found}\n{}", parties(&analysis).join("\n"));
                expected = format!("{expected}\n{}", passage.parties.join("\n"));
            }
            if found != expected {
                let diff = TextDiff::from_words(&expected, &found);
                let words: String = diff
                    .iter_all_changes()
                    .map(|change| match change.tag() {
                        similar::ChangeTag::Equal => change.value().to_owned(),
                        similar::ChangeTag::Delete => format!("{{-{}-}}", change.value()),
                        similar::ChangeTag::Insert => format!("{{+{}+}}", change.value()),
                    })
                    .collect();
                failures.push(format!("{name}:\n{words}\n"));
            }
        }
    }
    failures
}

#[test]
fn attributions_are_marked_as_in_the_specimens() {
    let failures = failures("attribution");
    assert!(failures.is_empty(), "expected {{-…-}}, found {{+…+}}\n\n{}", failures.join("\n"));
}

#[test]
fn known_faults_are_still_faults() {
    let passages: usize = specimens("faults").iter().map(|(_, file)| passages(file).len()).sum();
    let failures = failures("faults");
    assert_eq!(failures.len(), passages, "some came right; still wrong:\n{}", failures.join("\n"));
}

#[test]
fn parties_are_named_as_in_the_specimens() {
    let failures = failures("party");
    assert!(failures.is_empty(), "expected {{-…-}}, found {{+…+}}\n\n{}", failures.join("\n"));
}

#[test]
fn languages_are_told_as_in_the_specimens() {
    let mut failures = Vec::new();
    for (name, file) in specimens("language") {
        for passage in passages(&file) {
            let text = passage.marked;
            let language = Language::of(&Article { language: None, ..article(&text) });
            let is_expected = match passage.parties.first() {
                Some(expected) => expected.strip_prefix("= ") == Some(language.name()),
                // What is not said to be another language may be too little to tell, but is no other.
                None => language == Language::English,
            };
            if !is_expected {
                failures.push(format!("{name}: {language:?} {:?}\n{text}\n", detected(&text)));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} taken for another:\n\n{}",
        failures.len(),
        failures.join("\n")
    );
}
