//! Bringing documents in, one after the other; one that fails does not stop the rest.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use variorum_engine::language::Language;
use variorum_engine::{Article, Pace, Progress, analyse_at};
use variorum_intake::{Document, Refusal, read_pasted};
use variorum_store::{Import, Library, NewArticle};

use crate::comparison::title;
use crate::wire::{
    ArticleId, Failure, FailureCode, ImportOutcome, ImportProgress, ImportedFile, Pasted,
};
use crate::{Desk, clock};

/// A text of as many bytes is read for seconds, so that one wants to know how far it is.
const LONG: usize = 50_000;

/// Stops an import. A clone stops the same one.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Stops the import; what is not yet in the library of the file in hand stays out.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Desk {
    /// Brings files in, in their order. `progress` hears of the beginning, of each file, of the way
    /// through a long one, and of the end; each file is in the library, or told to be refused,
    /// before the next is read.
    ///
    /// # Errors
    /// Where no library is open. A file that cannot be read or kept is told in its outcome.
    pub fn add_files(
        &self,
        paths: &[PathBuf],
        progress: &(dyn Fn(ImportProgress) + Sync),
        cancel: &Cancel,
    ) -> Result<Vec<ImportedFile>, Failure> {
        let library = self.library()?;
        let total = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        let told = |done: &[ImportedFile], over, cancelled| ImportProgress {
            done: u32::try_from(done.len()).unwrap_or(u32::MAX),
            total,
            percent: 0,
            file: done.last().cloned(),
            over,
            cancelled,
        };
        let mut done = Vec::new();
        progress(told(&done, paths.is_empty(), false));
        for path in paths {
            let reading = told(&[], false, false);
            let place = u32::try_from(done.len()).unwrap_or(u32::MAX);
            let on_the_way =
                |percent| progress(ImportProgress { done: place, percent, ..reading.clone() });
            let outcome = (!cancel.is_cancelled())
                .then(|| outcome(&library, self.reader().read_file(path), &on_the_way, cancel))
                .flatten();
            let Some(outcome) = outcome else {
                progress(told(&done, true, true));
                break;
            };
            done.push(ImportedFile { name: name_of(path), outcome });
            progress(told(&done, done.len() == paths.len(), false));
        }
        Ok(done)
    }

    /// Brings text from the clipboard in.
    ///
    /// # Errors
    /// Where no library is open, or there is no text.
    pub fn add_pasted(&self, pasted: Pasted) -> Result<ImportOutcome, Failure> {
        let library = self.library()?;
        let Pasted { text, title, outlet, published, url } = pasted;
        if text.trim().is_empty() {
            return Err(Failure::of(FailureCode::Empty));
        }
        let read = read_pasted(variorum_intake::Pasted { text, title, outlet, published, url });
        outcome(&library, read, &|_| (), &Cancel::default())
            .ok_or_else(|| Failure::of(FailureCode::Fault))
    }
}

/// What becomes of a document; none where it was cancelled before it was in. `on_the_way` hears
/// how many hundredths of a long one are read.
fn outcome(
    library: &Library,
    read: Result<Document, Refusal>,
    on_the_way: &(dyn Fn(u32) + Sync),
    cancel: &Cancel,
) -> Option<ImportOutcome> {
    let document = match read {
        Ok(document) => document,
        Err(refusal) => return Some(ImportOutcome::Refused { reason: refusal.to_string() }),
    };
    let step = |progress: Progress| {
        if progress.all >= LONG {
            on_the_way(u32::try_from(progress.read * 100 / progress.all).unwrap_or(100));
        }
        !cancel.is_cancelled()
    };
    let pace = Pace { step: &step, ..Pace::whole_machine() };
    Some(match keep(library, &document, &pace) {
        Ok(None) => return None,
        Ok(Some((Import::Added(article), statements))) => ImportOutcome::Added {
            article: ArticleId(article.0),
            statements,
            warnings: document.warnings.into_iter().chain(unsupported(&document.article)).collect(),
        },
        Ok(Some((Import::Known(article), _))) => {
            ImportOutcome::Known { article: ArticleId(article.0) }
        }
        Err(failure) => ImportOutcome::Refused { reason: failure.to_string() },
    })
}

/// What the analyst should know of an article in a language that the engine does not read.
fn unsupported(article: &Article) -> Option<String> {
    let language = Language::of(article);
    let name = language.name();
    (!language.is_supported()).then(|| format!("Not supported: {name}; quotations only."))
}

/// Analyses a document at `pace` and keeps it; tells how many statements it has. None where the
/// step of `pace` said to stop.
pub(crate) fn keep(
    library: &Library,
    document: &Document,
    pace: &Pace<'_>,
) -> Result<Option<(Import, u32)>, Failure> {
    if let Some(known) = library.article_of(&document.sha256)? {
        return Ok(Some((Import::Known(known), 0)));
    }
    let Some(analysis) = analyse_at(std::slice::from_ref(&document.article), pace) else {
        return Ok(None);
    };
    let import = library.import(&NewArticle {
        article: &document.article,
        title: &title(document.title.as_deref(), &document.article),
        byline: document.byline.as_deref(),
        url: document.url.as_deref(),
        origin: &document.origin,
        format: document.format.name(),
        encoding: &document.encoding,
        warnings: &document.warnings,
        original: &document.original,
        imported: &clock::now(),
        analysis: &analysis,
    })?;
    let statements = analysis.statements.iter().map(Vec::len).sum::<usize>();
    Ok(Some((import, u32::try_from(statements).unwrap_or(u32::MAX))))
}

/// The file's name, safe to print: what could steer a terminal or turn a line round is replaced.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    name.chars().map(|letter| if steers(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::specimen::{Bench, bench};

    fn codes(files: &[ImportedFile]) -> Vec<(&str, &str)> {
        let code = |outcome: &ImportOutcome| match outcome {
            ImportOutcome::Added { .. } => "added",
            ImportOutcome::Known { .. } => "known",
            ImportOutcome::Refused { .. } => "refused",
        };
        files.iter().map(|file| (file.name.as_str(), code(&file.outcome))).collect()
    }

    fn import(bench: &Bench, paths: &[PathBuf]) -> Vec<ImportedFile> {
        bench.desk.add_files(paths, &|_| (), &Cancel::default()).unwrap()
    }

    #[test]
    fn a_file_that_cannot_be_read_does_not_stop_the_rest() {
        let bench = bench();
        let files = [
            bench.file("a.txt", b"The mayor said that the bridge must close.\n\nIt is old."),
            bench.file("empty.txt", b""),
            bench.path("missing.txt"),
            bench.file("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
            bench.file("b.txt", b"The mayor said that the bridge may close.\n\nIt is old."),
        ];

        let done = import(&bench, &files);

        assert_eq!(
            codes(&done),
            [
                ("a.txt", "added"),
                ("empty.txt", "refused"),
                ("missing.txt", "refused"),
                ("picture.txt", "refused"),
                ("b.txt", "added")
            ]
        );
        assert_eq!(bench.desk.start().unwrap().library.unwrap().articles, 2);
    }

    #[test]
    fn the_same_bytes_are_known_under_any_name() {
        let bench = bench();
        let text = b"The mayor said that the bridge must close.\n\nIt is old.";
        let done = import(&bench, &[bench.file("a.txt", text), bench.file("copy.txt", text)]);
        assert_eq!(codes(&done), [("a.txt", "added"), ("copy.txt", "known")]);
    }

    #[test]
    fn an_article_in_a_language_that_is_not_read_is_told_as_such() {
        let bench = bench();
        let text = "“Kami mahu semua pihak kembali berunding,” kata menteri itu kepada pemberita \
                    selepas mesyuarat yang berlangsung selama dua jam di ibu negara.";
        let done = import(&bench, &[bench.file("ms.txt", text.as_bytes())]);
        let ImportOutcome::Added { statements, warnings, .. } = &done[0].outcome else { panic!() };
        assert_eq!(*statements, 1);
        assert!(warnings.contains(&"Not supported: Malay; quotations only.".to_owned()));
    }

    #[test]
    fn progress_tells_each_file_and_the_end() {
        let bench = bench();
        let heard = Mutex::new(Vec::new());
        let files = [bench.file("a.txt", b"One thing."), bench.file("b.txt", b"Another thing.")];
        let progress = |it: ImportProgress| {
            heard.lock().unwrap().push((it.done, it.total, it.file.map(|file| file.name), it.over));
        };
        bench.desk.add_files(&files, &progress, &Cancel::default()).unwrap();
        assert_eq!(
            heard.into_inner().unwrap(),
            [
                (0, 2, None, false),
                (1, 2, Some("a.txt".into()), false),
                (2, 2, Some("b.txt".into()), true)
            ]
        );
    }

    #[test]
    fn a_cancelled_import_keeps_what_is_in_and_begins_nothing_new() {
        let bench = bench();
        let cancel = Cancel::default();
        let last = Mutex::new(None);
        let files = [bench.file("a.txt", b"One thing."), bench.file("b.txt", b"Another thing.")];
        let progress = |it: ImportProgress| {
            if it.done == 1 {
                cancel.cancel();
            }
            *last.lock().unwrap() = Some((it.done, it.over, it.cancelled));
        };

        let done = bench.desk.add_files(&files, &progress, &cancel).unwrap();

        assert_eq!(codes(&done), [("a.txt", "added")]);
        assert_eq!(last.into_inner().unwrap(), Some((1, true, true)));
        assert_eq!(bench.desk.start().unwrap().library.unwrap().articles, 1);
    }

    #[test]
    fn a_long_file_tells_how_far_it_is_and_is_cancelled_midway() {
        let bench = bench();
        let cancel = Cancel::default();
        let last = Mutex::new(None);
        let text = "The mayor said the bridge must close. He did not say when.\n\n".repeat(1000);
        let progress = |it: ImportProgress| {
            if it.percent > 0 {
                cancel.cancel();
            }
            *last.lock().unwrap() = Some((it.done, it.over, it.cancelled));
        };

        let done =
            bench.desk.add_files(&[bench.file("long.txt", text.as_bytes())], &progress, &cancel);

        assert!(done.unwrap().is_empty());
        assert_eq!(last.into_inner().unwrap(), Some((0, true, true)));
        assert_eq!(bench.desk.start().unwrap().library.unwrap().articles, 0);
    }

    #[test]
    fn nothing_is_imported_without_a_library() {
        let folder = tempfile::tempdir().unwrap();
        let refused = Desk::new(folder.path()).add_files(&[], &|_| (), &Cancel::default());
        assert_eq!(refused.unwrap_err().code, FailureCode::NoLibrary);
    }

    #[test]
    fn pasted_text_is_an_article_with_what_the_analyst_says_of_it() {
        let bench = bench();
        let pasted = Pasted {
            text: "The mayor said that the bridge must close.".into(),
            title: Some("Bridge to close".into()),
            outlet: Some("The Herald".into()),
            published: Some("2026-03-01".into()),
            url: None,
        };
        let ImportOutcome::Added { article, .. } = bench.desk.add_pasted(pasted).unwrap() else {
            panic!("it is new")
        };
        let view = bench.desk.article(article).unwrap();
        assert_eq!(view.title, "Bridge to close");
        assert_eq!(view.outlet.as_deref(), Some("The Herald"));
        assert_eq!(view.provenance.origin, "pasted text");
    }

    #[test]
    fn white_space_is_nothing_to_paste() {
        let blank =
            Pasted { text: " \n\t".into(), title: None, outlet: None, published: None, url: None };
        assert_eq!(bench().desk.add_pasted(blank).unwrap_err().code, FailureCode::Empty);
    }

    #[test]
    fn a_file_name_cannot_steer_a_terminal_or_turn_its_ending_round() {
        assert_eq!(name_of(Path::new("/x/a\u{1b}[2J.txt")), "a\u{fffd}[2J.txt");
        assert_eq!(name_of(Path::new("a\u{202e}txt.exe")), "a\u{fffd}txt.exe");
        assert_eq!(name_of(Path::new("/x/سفر.txt")), "سفر.txt");
    }
}
