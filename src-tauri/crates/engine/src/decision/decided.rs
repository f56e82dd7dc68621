//! An analysis with what the analyst decided.

use super::{Decision, Passage, Recipient};
use crate::Analysis;
use crate::article::Article;
use crate::party::{Mention, Party, PartyIndex};
use crate::span::Span;

/// An analysis as decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The analysis.
    pub analysis: Analysis,
    /// The decisions, by their places, whose passages are no longer found. They changed nothing.
    pub lost: Vec<usize>,
}

/// Lays `decisions` over `analysis`, in order. `keys` has the key of each of `articles`.
#[must_use]
pub fn decided(
    articles: &[Article],
    keys: &[i64],
    analysis: Analysis,
    decisions: &[Decision],
) -> Decided {
    let mut desk = Desk { articles, keys, analysis };
    let lost = decisions
        .iter()
        .enumerate()
        .filter(|(_, decision)| desk.apply(decision).is_none())
        .map(|(place, _)| place)
        .collect();
    desk.leave_the_unspoken();
    Decided { analysis: desk.analysis, lost }
}

struct Desk<'a> {
    articles: &'a [Article],
    keys: &'a [i64],
    analysis: Analysis,
}

impl Desk<'_> {
    /// Does what was decided; nothing where a passage is lost.
    fn apply(&mut self, decision: &Decision) -> Option<()> {
        match decision {
            Decision::Rename { party, name } => {
                let at = self.party(party)?;
                let party = self.analysis.parties.get_mut(at.0)?;
                party.candidates.clear();
                let old = std::mem::replace(&mut party.name, name.clone());
                also_called(party, old);
            }
            Decision::Merge { party, into } => {
                let (goes, stays) = (self.party(party)?, self.party(into)?);
                if goes != stays {
                    self.merge(goes, stays)?;
                }
            }
            Decision::Give { statement, to } => {
                let (article, place) = self.statement(statement)?;
                let to = self.recipient(to)?;
                let statement = self.analysis.statements.get_mut(article)?.get_mut(place)?;
                let from = std::mem::replace(&mut statement.party, to);
                let source = statement.source.clone();
                self.move_mentions(article, &source, from, to);
            }
            Decision::Relay { statement, through } => {
                let (article, place) = self.statement(statement)?;
                let through = match through {
                    Some(through) => Some(self.recipient(through)?),
                    None => None,
                };
                self.analysis.statements.get_mut(article)?.get_mut(place)?.via = through;
            }
        }
        Some(())
    }

    fn party(&self, passage: &Passage) -> Option<PartyIndex> {
        passage.party(self.articles, self.keys, &self.analysis)
    }

    fn statement(&self, passage: &Passage) -> Option<(usize, usize)> {
        passage.statement(self.articles, self.keys, &self.analysis)
    }

    fn recipient(&mut self, recipient: &Recipient) -> Option<PartyIndex> {
        match recipient {
            Recipient::Party(passage) => self.party(passage),
            Recipient::New { name, kind } => {
                let parties = &mut self.analysis.parties;
                let known = parties.iter().position(|it| it.name == *name && it.kind == *kind);
                Some(PartyIndex(known.unwrap_or_else(|| {
                    parties.push(Party {
                        name: name.clone(),
                        kind: *kind,
                        role: None,
                        affiliation: None,
                        members: Vec::new(),
                        aliases: Vec::new(),
                        titles: Vec::new(),
                        candidates: Vec::new(),
                        mentions: Vec::new(),
                    });
                    parties.len() - 1
                })))
            }
        }
    }

    /// Everything of the party at `goes` is that at `stays` from now on.
    fn merge(&mut self, goes: PartyIndex, stays: PartyIndex) -> Option<()> {
        let gone = self.analysis.parties.get(goes.0)?.clone();
        let party = self.analysis.parties.get_mut(stays.0)?;
        party.role = party.role.take().or(gone.role);
        party.affiliation = party.affiliation.or(gone.affiliation).filter(|of| *of != stays);
        also_called(party, gone.name);
        for alias in gone.aliases {
            also_called(party, alias);
        }
        for (own, theirs) in
            [(&mut party.mentions, gone.mentions), (&mut party.titles, gone.titles)]
        {
            own.extend(theirs);
            own.sort_unstable();
            own.dedup();
        }
        self.renumber(|index| if index == goes { stays } else { index });
        if let Some(gone) = self.analysis.parties.get_mut(goes.0) {
            gone.mentions.clear();
        }
        Some(())
    }

    /// The words of `source` speak of `to` from now on.
    fn move_mentions(&mut self, article: usize, source: &[Span], from: PartyIndex, to: PartyIndex) {
        let inside = |mention: &Mention| {
            mention.article == article && source.iter().any(|span| span.overlaps(mention.span))
        };
        let Some(party) = self.analysis.parties.get_mut(from.0).filter(|_| from != to) else {
            return;
        };
        let moved: Vec<Mention> = party.mentions.iter().copied().filter(inside).collect();
        party.mentions.retain(|mention| !inside(mention));
        if let Some(party) = self.analysis.parties.get_mut(to.0) {
            party.mentions.extend(moved);
            party.mentions.sort_unstable();
            party.mentions.dedup();
        }
    }

    /// Takes out the parties that nothing speaks of any more.
    fn leave_the_unspoken(&mut self) {
        let mut used = vec![false; self.analysis.parties.len()];
        let statements = self.analysis.statements.iter().flatten();
        let spoken = statements.flat_map(|it| [Some(it.party), it.via]).flatten();
        let named = self
            .analysis
            .parties
            .iter()
            .filter(|party| !party.mentions.is_empty())
            .flat_map(|party| party.members.iter().copied().chain(party.affiliation));
        for index in spoken.chain(named) {
            if let Some(used) = used.get_mut(index.0) {
                *used = true;
            }
        }
        for (used, party) in used.iter_mut().zip(&self.analysis.parties) {
            *used |= !party.mentions.is_empty();
        }
        let numbers: Vec<usize> = used
            .iter()
            .scan(0, |next, used| {
                let own = *next;
                *next += usize::from(*used);
                Some(own)
            })
            .collect();
        let mut kept = used.iter();
        self.analysis.parties.retain(|_| kept.next().copied().unwrap_or(true));
        self.renumber(|index| PartyIndex(numbers.get(index.0).copied().unwrap_or(index.0)));
    }

    /// Gives each party the number that `number` says, wherever it is referred to.
    fn renumber(&mut self, number: impl Fn(PartyIndex) -> PartyIndex) {
        for statement in self.analysis.statements.iter_mut().flatten() {
            statement.party = number(statement.party);
            statement.via = statement.via.map(&number).filter(|via| *via != statement.party);
        }
        for party in &mut self.analysis.parties {
            for member in &mut party.members {
                *member = number(*member);
            }
            party.members.sort_unstable();
            party.members.dedup();
            party.affiliation = party.affiliation.map(&number);
        }
    }
}

/// Notes that `party` has been called `name` as well.
fn also_called(party: &mut Party, name: String) {
    if name != party.name
        && let Err(place) = party.aliases.binary_search(&name)
    {
        party.aliases.insert(place, name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;
    use crate::article::Parts;
    use crate::party::PartyKind;
    use crate::soundness::faults;

    const KEYS: [i64; 2] = [7, 9];

    fn articles() -> Vec<Article> {
        let texts = [
            "Prime Minister Irena Valsk said the strait must stay open. President Teodor Amaru denied it.",
            "“None was searched,” Premier Ibrahim Valsk said. He added that talks would follow on Friday.",
        ];
        let article = |text: &str| Article {
            text: text.to_owned(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: None,
            language: None,
        };
        texts.map(article).into()
    }

    fn named(articles: &[Article], analysis: &Analysis, name: &str) -> Passage {
        let at = analysis.parties.iter().position(|party| party.name == name).unwrap();
        Passage::naming(PartyIndex(at), articles, &KEYS, analysis).unwrap()
    }

    fn names(analysis: &Analysis) -> Vec<&str> {
        analysis.parties.iter().map(|party| party.name.as_str()).collect()
    }

    #[test]
    fn two_parties_become_one_with_all_that_was_theirs() {
        let articles = articles();
        let found = analyse(&articles);
        let merge = Decision::Merge {
            party: named(&articles, &found, "Ibrahim Valsk"),
            into: named(&articles, &found, "Irena Valsk"),
        };
        let before = found.parties.iter().map(|party| party.mentions.len()).sum::<usize>();

        let decided = decided(&articles, &KEYS, found, &[merge]);

        assert_eq!(decided.lost, [0; 0]);
        assert_eq!(names(&decided.analysis), ["Irena Valsk", "Teodor Amaru"]);
        let valsk = &decided.analysis.parties[0];
        assert!(valsk.aliases.contains(&"Ibrahim Valsk".to_owned()));
        let after = decided.analysis.parties.iter().map(|party| party.mentions.len());
        assert_eq!(after.sum::<usize>(), before);
        assert!(faults(&articles, &decided.analysis).is_empty());
    }

    #[test]
    fn statements_given_to_a_new_party_split_the_old_one() {
        let articles = articles();
        let found = analyse(&articles);
        let last = found.statements[1].last().unwrap();
        let give = Decision::Give {
            statement: Passage::of_statement(1, last, &articles, &KEYS).unwrap(),
            to: Recipient::New { name: "Karo Valsk".into(), kind: PartyKind::Person },
        };

        let decided = decided(&articles, &KEYS, found, &[give]).analysis;

        assert_eq!(names(&decided), ["Irena Valsk", "Teodor Amaru", "Ibrahim Valsk", "Karo Valsk"]);
        assert_eq!(decided.statements[1].last().unwrap().party, PartyIndex(3));
        assert!(!decided.parties[3].mentions.is_empty());
        assert!(faults(&articles, &decided).is_empty());
    }

    #[test]
    fn a_decision_finds_its_party_in_another_analysis_and_is_told_where_it_does_not() {
        let articles = articles();
        let found = analyse(&articles);
        let rename = Decision::Rename {
            party: named(&articles, &found, "Ibrahim Valsk"),
            name: "I. Valsk".into(),
        };
        // The same two articles the other way round.
        let turned: Vec<Article> = articles.iter().rev().cloned().collect();
        let other = analyse(&turned);
        let decided_again = decided(&turned, &[9, 7], other.clone(), std::slice::from_ref(&rename));
        assert_eq!(names(&decided_again.analysis)[0], "I. Valsk");

        // Without the article that the decision speaks of.
        let rest = &articles[..1];
        let lost = decided(rest, &KEYS[..1], analyse(rest), &[rename]);
        assert_eq!(lost.lost, [0]);
        assert_eq!(lost.analysis, analyse(rest));
    }

    #[test]
    fn nothing_decided_changes_nothing() {
        let articles = articles();
        let found = analyse(&articles);
        assert_eq!(decided(&articles, &KEYS, found.clone(), &[]).analysis, found);
    }
}
