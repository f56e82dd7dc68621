//! Whom a pronoun stands for.

use super::PartyKind;
use super::local::{Local, is_one_person};
use super::resolve::{Resolver, capitalised};
use crate::lexicon::given_names::Gender;
use crate::span::Span;

impl Resolver<'_> {
    /// The person a pronoun stands for: the subject of its sentence, else whoever spoke last, else
    /// the first person of a sentence before.
    pub(super) fn pronoun(&mut self, span: Span, gender: Option<Gender>) -> usize {
        let sentence = self.sentence_of(span.start);
        let known = |local: &Local| gender.is_none() || local.gender == gender;
        let possible = |local: &Local| local.gender.is_none() || known(local);
        let chosen = self
            .first_person_between(sentence, span.start, &known)
            .or_else(|| self.first_person_between(sentence, span.start, &possible))
            .or_else(|| {
                self.speaker_before(sentence)
                    .filter(|at| self.known.locals.get(*at).is_some_and(possible))
            })
            .or_else(|| self.antecedent(sentence, &known))
            .or_else(|| self.antecedent(sentence, &possible))
            .or_else(|| self.nearest_person_before(span.start, &possible));
        match chosen {
            Some(at) => {
                if let Some(local) = self.known.locals.get_mut(at) {
                    local.gender = local.gender.or(gender);
                }
                self.mention_without_alias(at, span);
                at
            }
            None => self.unnamed(capitalised(span.of(self.text)), span),
        }
    }

    /// The person that *who* at `span` stands for: the one named last before it in its sentence.
    pub(super) fn relative(&mut self, span: Span) -> usize {
        let sentence = self.sentence_of(span.start);
        let fits = |at: usize| self.known.person(at).is_some();
        match self.known.mentions.nearest_before(span.start, fits) {
            Some(at) if self.first_person_between(sentence, span.start, &|_| true).is_some() => {
                self.mention_without_alias(at, span);
                at
            }
            _ => self.pronoun(span, None),
        }
    }

    /// The person who speaks in the sentence before the one that starts at `sentence`, where the cue
    /// is that sentence's own and not a relative clause's: *Halk, who offered to host*.
    fn speaker_before(&self, sentence: usize) -> Option<usize> {
        let &(start, _) = self.previous_sentences(sentence, 1).first()?;
        let last = self.resolved.last()?;
        let is_person = self.known.locals.get(last.holder).is_some_and(is_one_person);
        (is_person && last.start >= start && !last.is_relative).then_some(last.holder)
    }

    /// Who was spoken of before `sentence`: whoever spoke last, unless a sentence since then names
    /// somebody else first.
    fn antecedent(&self, sentence: usize, fits: &impl Fn(&Local) -> bool) -> Option<usize> {
        let spoke = self.resolved.iter().rev().take(3).copied().find(|heard| {
            self.known
                .locals
                .get(heard.holder)
                .is_some_and(|local| is_one_person(local) && fits(local))
        });
        let previous = self.previous_sentences(sentence, 3);
        let named = previous.iter().find_map(|&(start, end)| {
            self.first_person_between(start, end, fits).map(|at| (at, start))
        });
        match (spoke, named) {
            (Some(heard), Some((at, start))) => {
                Some(if heard.start >= start { heard.holder } else { at })
            }
            (Some(heard), None) => Some(heard.holder),
            (None, named) => named.map(|(at, _)| at),
        }
    }

    fn sentence_of(&self, at: usize) -> usize {
        let after = self.sentence_breaks.partition_point(|start| *start <= at);
        after.checked_sub(1).and_then(|index| self.sentence_breaks.get(index)).copied().unwrap_or(0)
    }

    /// The sentences before the one that starts at `start`, nearest first.
    fn previous_sentences(&self, start: usize, count: usize) -> Vec<(usize, usize)> {
        let index = self.sentence_breaks.partition_point(|known| *known < start);
        let mut found = Vec::new();
        let mut end = start;
        for &known in self.sentence_breaks.get(..index).unwrap_or_default().iter().rev().take(count)
        {
            found.push((known, end));
            end = known;
        }
        found
    }

    fn first_person_between(
        &self,
        start: usize,
        end: usize,
        fits: &impl Fn(&Local) -> bool,
    ) -> Option<usize> {
        let fits = |at: usize| self.known.person(at).is_some_and(fits);
        self.known.mentions.first_between(start, end, fits)
    }

    fn nearest_person_before(&self, end: usize, fits: &impl Fn(&Local) -> bool) -> Option<usize> {
        let fits = |at: usize| self.known.person(at).is_some_and(fits);
        self.known.mentions.nearest_before(end, fits)
    }

    pub(super) fn they(&mut self, span: Span) -> usize {
        let last = self.resolved.iter().rev().take(3).map(|heard| heard.holder).find(|at| {
            self.known
                .locals
                .get(*at)
                .is_some_and(|local| !is_one_person(local) && !local.name.is_empty())
        });
        match last {
            Some(at) => {
                self.mention_without_alias(at, span);
                at
            }
            None => self.unnamed("They".to_owned(), span),
        }
    }

    pub(super) fn it(&mut self) -> usize {
        let last = self.resolved.iter().rev().take(3).map(|heard| heard.holder).find(|at| {
            self.known.locals.get(*at).is_some_and(|local| {
                matches!(
                    local.kind,
                    Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation)
                )
            })
        });
        last.unwrap_or_else(|| self.unstated())
    }
}
