//! Articles as columns, and how they depend on each other.

use variorum_engine::edition;

use crate::differences::{Crossing, small};
use crate::wire::{Independence, Witness};

impl Crossing<'_> {
    /// The columns, in order of their sigla.
    pub(crate) fn witnesses(self) -> Vec<Witness> {
        let independence = edition::independence(&self.compared.articles);
        (0..self.ids.len())
            .zip(independence)
            .map(|(place, independence)| {
                let article = &self.compared.articles[place];
                let witness = &self.compared.witnesses[place];
                let outlet = article.outlet.as_ref().filter(|outlet| !outlet.trim().is_empty());
                Witness {
                    siglum: witness.siglum.clone(),
                    article: self.ids[place],
                    outlet: outlet.unwrap_or(&witness.title).clone(),
                    title: witness.title.clone(),
                    published: article.published.clone(),
                    language: article.language.clone(),
                    unsupported: self
                        .compared
                        .analysis
                        .languages
                        .get(place)
                        .and_then(crate::article::unsupported),
                    independence: match independence {
                        edition::Independence::Independent => Independence::Independent,
                        edition::Independence::Ancestor => Independence::Ancestor,
                        edition::Independence::Copy { of, share } => {
                            Independence::Copy { of: self.siglum(of).to_owned(), share }
                        }
                    },
                    statements: small(self.compared.analysis.statements[place].len()),
                }
            })
            .collect()
    }
}

/// *D and E copy C: 4 of 6 are not copies.* None where nobody copies.
pub(crate) fn copies(witnesses: &[Witness]) -> Option<String> {
    let mut ancestors: Vec<(&str, Vec<&str>)> = Vec::new();
    for witness in witnesses {
        let Independence::Copy { of, .. } = &witness.independence else { continue };
        match ancestors.iter_mut().find(|(ancestor, _)| ancestor == of) {
            Some((_, copies)) => copies.push(&witness.siglum),
            None => ancestors.push((of, vec![&witness.siglum])),
        }
    }
    if ancestors.is_empty() {
        return None;
    }
    let copied: usize = ancestors.iter().map(|(_, copies)| copies.len()).sum();
    let said: Vec<String> = ancestors
        .iter()
        .map(|(ancestor, copies)| match copies.as_slice() {
            [only] => format!("{only} copies {ancestor}"),
            [first @ .., last] => format!("{} and {last} copy {ancestor}", first.join(", ")),
            [] => String::new(),
        })
        .collect();
    let (own, all) = (witnesses.len() - copied, witnesses.len());
    let verb = if own == 1 { "is not a copy" } else { "are not copies" };
    Some(format!("{}: {own} of {all} {verb}", said.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::ArticleId;

    fn witness(siglum: &str, of: Option<&str>) -> Witness {
        Witness {
            siglum: siglum.into(),
            article: ArticleId(1),
            outlet: siglum.into(),
            title: siglum.into(),
            published: None,
            language: None,
            unsupported: None,
            independence: of.map_or(Independence::Independent, |of| Independence::Copy {
                of: of.into(),
                share: 91,
            }),
            statements: 1,
        }
    }

    #[test]
    fn copies_are_told_with_their_ancestor() {
        let all = [witness("A", None), witness("B", None), witness("C", Some("B"))];
        assert_eq!(copies(&all).unwrap(), "C copies B: 2 of 3 are not copies");
        let all = [witness("A", None), witness("B", Some("A")), witness("C", Some("A"))];
        assert_eq!(copies(&all).unwrap(), "B and C copy A: 1 of 3 is not a copy");
        assert_eq!(copies(&all[..1]), None);
    }
}
