//! `variorum library`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use variorum_desk::wire::{
    ArticleList, ArticleQuery, ArticleRow, Failure, ImportOutcome, ImportedFile, Order, TextPiece,
};
use variorum_desk::{Cancel, Desk};

use crate::arguments::Library;
use crate::output::{Outcome, complain, print_json, stdout, visible};

/// Does what is asked with a library.
pub(crate) fn run(arguments: &Library) -> io::Result<Outcome> {
    let desk = Desk::apart();
    match arguments {
        Library::Init { library, json } => with(library, desk.create(library), |_| {
            let made = Made { schema: "variorum/library/1", path: &library.to_string_lossy() };
            if *json { print_json(&made) } else { line(&format!("made {}", made.path)) }?;
            Ok(Outcome::Done)
        }),
        Library::Import { library, files, json } => {
            let imported =
                desk.open(library).and_then(|_| desk.add_files(files, &|_| {}, &Cancel::default()));
            with(library, imported, |imported| print_imported(files, &imported, *json))
        }
        Library::List { library, json } => {
            let query = ArticleQuery { words: String::new(), order: Order::Date };
            let list = desk.open(library).and_then(|_| desk.articles(&query));
            with(library, list, |list| print_list(&list, *json))
        }
        Library::Search { library, words, json } => {
            let query = ArticleQuery { words: words.join(" "), order: Order::Hit };
            let list = desk.open(library).and_then(|_| desk.articles(&query));
            with(library, list, |list| print_list(&list, *json))
        }
    }
}

/// Goes on with what a library gave, or says why it gave nothing.
fn with<T>(
    library: &Path,
    result: Result<T, Failure>,
    go_on: impl FnOnce(T) -> io::Result<Outcome>,
) -> io::Result<Outcome> {
    match result {
        Ok(value) => go_on(value),
        Err(failure) => {
            complain(&library.to_string_lossy(), &failure.to_string());
            Ok(Outcome::Incomplete)
        }
    }
}

#[derive(Debug, Serialize)]
struct Made<'a> {
    schema: &'static str,
    path: &'a str,
}

#[derive(Debug, Serialize)]
struct Imported<'a> {
    schema: &'static str,
    files: Vec<File<'a>>,
}

#[derive(Debug, Serialize)]
struct File<'a> {
    path: String,
    #[serde(flatten)]
    outcome: &'a ImportOutcome,
}

fn print_imported(paths: &[PathBuf], imported: &[ImportedFile], json: bool) -> io::Result<Outcome> {
    let files: Vec<File<'_>> = paths
        .iter()
        .zip(imported)
        .map(|(path, file)| File {
            path: path.to_string_lossy().into_owned(),
            outcome: &file.outcome,
        })
        .collect();
    let mut refused = 0;
    for file in &files {
        if let ImportOutcome::Refused { reason } = file.outcome {
            complain(&file.path, reason);
            refused += 1;
        }
    }
    if json {
        print_json(&Imported { schema: "variorum/import/1", files })?;
    } else {
        for file in &files {
            match file.outcome {
                ImportOutcome::Added { article, statements, warnings } => {
                    line(&format!(
                        "added {:>6}  {statements:>4} statements  {}",
                        article.0, file.path
                    ))?;
                    warnings.iter().try_for_each(|warning| line(&format!("       {warning}")))?;
                }
                ImportOutcome::Known { article } => {
                    line(&format!("known {:>6}                   {}", article.0, file.path))?;
                }
                ImportOutcome::Refused { .. } => {}
            }
        }
    }
    Ok(Outcome::with(refused))
}

#[derive(Debug, Serialize)]
struct List<'a> {
    schema: &'static str,
    total: u32,
    articles: Vec<Row<'a>>,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    id: i64,
    title: &'a str,
    outlet: Option<&'a str>,
    published: Option<&'a str>,
    language: Option<&'a str>,
    statements: u32,
    warnings: &'a [String],
    excerpt: &'a [TextPiece],
}

fn print_list(list: &ArticleList, json: bool) -> io::Result<Outcome> {
    if json {
        let articles = list.rows.iter().map(row).collect();
        print_json(&List { schema: "variorum/list/1", total: list.total, articles })?;
    } else {
        for row in &list.rows {
            line(&format!(
                "{:>6}  {:<10}  {:>4} statements  {}  {}",
                row.id.0,
                row.published.as_deref().unwrap_or_default().chars().take(10).collect::<String>(),
                row.statements,
                row.outlet.as_deref().unwrap_or("unknown outlet"),
                row.title
            ))?;
        }
        line(&format!("{} of {} articles", list.rows.len(), list.total))?;
    }
    Ok(Outcome::Done)
}

fn row(row: &ArticleRow) -> Row<'_> {
    Row {
        id: row.id.0,
        title: &row.title,
        outlet: row.outlet.as_deref(),
        published: row.published.as_deref(),
        language: row.language.as_deref(),
        statements: row.statements,
        warnings: &row.warnings,
        excerpt: &row.excerpt,
    }
}

/// Prints one line for people.
fn line(text: &str) -> io::Result<()> {
    let mut output = stdout();
    writeln!(output, "{}", visible(text))?;
    output.flush()
}
