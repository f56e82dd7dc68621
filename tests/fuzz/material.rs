//! The passages that are mutilated: the sample event, the specimens and longer passages.

use std::fs;
use std::io;
use std::path::Path;

use super::chance::Chance;
use crate::marked::{passages, stripped};

/// Paragraphs that belong together, in groups.
#[derive(Debug)]
pub struct Material {
    texts: Vec<Vec<String>>,
}

impl Material {
    /// Reads the passages from the checkout.
    ///
    /// # Errors
    /// Where the sample event or the specimens cannot be read.
    pub fn read() -> io::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut texts = Vec::new();
        for file in files(&root.join("../src-tauri/crates/desk/src/sample"))? {
            let body = file.split_once("\n\n").map_or(file.as_str(), |(_, body)| body);
            texts.push(paragraphs(body));
        }
        let marked =
            ["specimens/attribution", "specimens/party", "specimens/language", "passages/tuning"];
        for folder in marked {
            for file in files(&root.join(folder))? {
                texts.extend(passages(&file).iter().map(|it| paragraphs(&stripped(&it.marked))));
            }
        }
        texts.retain(|text| !text.is_empty());
        Ok(Self { texts })
    }

    /// A few paragraphs of one text.
    pub(super) fn passage(&self, chance: &mut Chance) -> String {
        // Half of all from the longer texts, which are few.
        let long: Vec<&Vec<String>> = self.texts.iter().filter(|text| text.len() > 4).collect();
        let text = if chance.once_in(2) { *chance.of(&long) } else { chance.of(&self.texts) };
        let first = chance.below(text.len());
        let count = 1 + chance.below(3);
        text.iter().skip(first).take(count).cloned().collect::<Vec<_>>().join("\n\n")
    }

    /// One paragraph of any text.
    pub(super) fn paragraph(&self, chance: &mut Chance) -> &str {
        let text = chance.of(&self.texts);
        chance.of::<String>(text)
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The texts of the files in `folder`, by name.
fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .map(fs::read_to_string)
        .collect()
}
