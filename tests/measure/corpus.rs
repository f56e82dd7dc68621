//! Annotated articles that a measure reads the engine against.

use std::path::{Path, PathBuf};

use acceptance::relation::Relation;
use clap::ValueEnum;

use crate::failure::Failure;
use crate::{passages, polnear};

/// A body of annotated articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Corpus {
    /// American political news, the part for tuning
    PolnearDev,
    /// Our own passages of kinds that PolNeAR lacks, the half that is trained and tuned on
    OwnTuning,
    /// The other half of our own passages, held out
    OwnTest,
}

impl Corpus {
    /// All of them, in the order in which they are measured.
    pub(crate) const ALL: [Self; 3] = [Self::PolnearDev, Self::OwnTuning, Self::OwnTest];

    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::PolnearDev => "PolNeAR dev",
            Self::OwnTuning => "Own passages, tuning half",
            Self::OwnTest => "Own passages, test half (held out)",
        }
    }

    /// Its documents; none where it is not on this machine.
    ///
    /// # Errors
    /// Where it is there but cannot be read.
    pub(crate) fn documents(self, data: &Path) -> Result<Option<Vec<Document>>, Failure> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("passages");
        match self {
            Self::PolnearDev => {
                let path = polnear_dev(data);
                path.is_file().then(|| polnear::documents(&path)).transpose()
            }
            Self::OwnTuning => passages::documents(&own.join("tuning")),
            Self::OwnTest => passages::documents(&own.join("test")),
        }
    }
}

fn polnear_dev(data: &Path) -> PathBuf {
    data.join("polnear/dev.jsonl")
}

/// One annotated article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    /// Its name in its corpus.
    pub(crate) id: String,
    /// What kind of text it is: a publisher, a genre.
    pub(crate) style: String,
    pub(crate) text: String,
    /// Those that people found; each has a content.
    pub(crate) relations: Vec<Relation>,
}

impl Document {
    /// The number of words, as white space parts them.
    pub(crate) fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}
