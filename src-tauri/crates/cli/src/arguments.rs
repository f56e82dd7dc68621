//! What the user asks for.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Puts what each source says a party said side by side, and shows where they part.
#[derive(Debug, Parser)]
#[command(name = "variorum", version, arg_required_else_help = true, after_help = EXIT_STATUS)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_STATUS: &str = "\
Exit status: 0 when all went well; 1 when a file could not be read (a line on standard error names
it and says why, the other files are done all the same) or the result could not be written; 2 for
wrong arguments.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Finds who says what in each article
    Analyse(Analyse),
    /// Compares what the articles say that each party said
    ///
    /// At least two of the files must be readable; with fewer there is nothing to compare, nothing
    /// is printed on standard output, and the exit status is 1. The same holds when the base cannot
    /// be read.
    Compare(Compare),
    /// Writes the comparison of the articles as a report to keep
    ///
    /// As for `compare`, at least two of the files must be readable, and the base among them.
    Report(Report),
    /// Keeps articles in a library: makes one, brings files in, lists and searches
    ///
    /// A library that is not ours, is damaged, or was made by a newer version is said to be so and
    /// never changed; the exit status is 1.
    #[command(subcommand)]
    Library(Library),
}

#[derive(Debug, Args)]
pub(crate) struct Analyse {
    /// Text, Markdown or HTML files; `-` reads paths or JSON articles from standard input, one a line
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Prints one JSON object
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) json: bool,
    /// Prints one JSON object a line for each article, with its own parties, in the order given
    #[arg(long)]
    pub(crate) jsonl: bool,
    /// Includes what an outlet asserts in its own voice
    #[arg(long)]
    pub(crate) own_voice: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Text, Markdown or HTML files, at least two
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Prints one JSON object
    #[arg(long)]
    pub(crate) json: bool,
    /// The file that the others are read against; the first one when not given
    #[arg(long, value_name = "FILE")]
    pub(crate) base: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// Text, Markdown or HTML files, at least two
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The report's format: html
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    pub(crate) format: Format,
    /// Where the report is written; a file there is replaced
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
    /// The file that the others are read against; the first one when not given
    #[arg(long, value_name = "FILE")]
    pub(crate) base: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Library {
    /// Makes a new library; never takes the place of another file
    Init {
        /// Where; a name that ends in .variorum
        #[arg(value_name = "LIB")]
        library: PathBuf,
        /// Prints one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Brings files in; a file whose bytes are there already adds nothing
    Import {
        /// The library
        #[arg(value_name = "LIB")]
        library: PathBuf,
        /// Text, Markdown or HTML files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Prints one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Lists the articles, latest published first
    List {
        /// The library
        #[arg(value_name = "LIB")]
        library: PathBuf,
        /// Prints one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Lists the articles that have all of the words, best match first
    Search {
        /// The library
        #[arg(value_name = "LIB")]
        library: PathBuf,
        /// The words
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
        /// Prints one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// One self-contained web page.
    Html,
}

fn format(name: &str) -> Result<Format, String> {
    match name {
        "html" => Ok(Format::Html),
        "pdf" | "docx" | "xlsx" | "csv" | "md" | "json" => {
            Err(format!("{name} is not available yet; html is"))
        }
        _ => Err("html is available".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        super::Arguments::command().debug_assert();
    }
}
