//! Whom a pronoun stands for.

use super::PartyKind;
use super::local::Local;
use super::phrase::Phrase;
use super::resolve::{Resolver, capitalised};
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::given_names::{Gender, gender_of_title};
use crate::lexicon::grammar::{AUXILIARIES, CONJUNCTIONS, PREPOSITIONS};
use crate::span::Span;
use crate::text::{Word, words};

/// So many statements back somebody can still be *he*.
const TURNS: usize = 4;

/// So many mentions back or ahead somebody is in the reader's mind; it bounds the search in long texts.
const NEAR: usize = 60;

/// What a given name of the other gender speaks against somebody.
const MISLED: f32 = 4.0;

/// What it is worth that nothing tells somebody's gender.
const UNTOLD: f32 = -0.5;

/// What it is worth that another article names somebody for the same words.
const HINTED: f32 = 3.0;

/// What speaks against somebody without a name: *he* is rather whom the article names.
const NAMELESS: f32 = 2.0;

/// So many pieces of quotation can stand before a pronoun that says who spoke.
const QUOTED: usize = 12;

impl Resolver<'_> {
    /// The person whom a pronoun stands for, by what speaks for each: being the subject of its
    /// sentence, having spoken last, being the subject of the sentence before, gender, how often and
    /// how lately they are named.
    pub(super) fn pronoun(&mut self, span: Span, gender: Option<Gender>) -> usize {
        let hinted = self.hinted_person(span, gender);
        let subject = self.role_before(span);
        let mut candidates = self.known.mentions.around(span.start, NEAR);
        candidates.extend(self.recent_holders());
        candidates.extend(subject);
        candidates.extend(hinted);
        candidates.sort_unstable();
        candidates.dedup();
        let mut best: Option<(f32, usize)> = None;
        let mut ranked: Vec<(f32, usize)> = Vec::new();
        for at in candidates {
            let Some(score) = self.score(at, span, gender) else { continue };
            let score = if subject == Some(at) { score + 2.0 } else { score };
            let score =
                if hinted == Some(at) { score + HINTED * self.hint_worth(span) } else { score };
            ranked.push((score, at));
            if best.is_none_or(|(known, _)| score > known) {
                best = Some((score, at));
            }
        }
        match best {
            Some((score, at)) if score > 0.0 => {
                if let Some(local) = self.known.locals.get_mut(at) {
                    local.gender = local.gender.or(gender);
                }
                self.mention_without_alias(at, span);
                at
            }
            Some(_) | None => {
                let at = self.unnamed(capitalised(span.of(self.text)), span);
                self.note_candidates(at, ranked);
                at
            }
        }
    }

    /// Notes who may be meant by the party at `at`, which is not decided.
    pub(super) fn note_candidates(&mut self, at: usize, mut ranked: Vec<(f32, usize)>) {
        const SHOWN: usize = 3;
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let names: Vec<String> = ranked
            .into_iter()
            .filter_map(|(_, at)| self.known.locals.get(at))
            .filter(|local| local.kind == Some(PartyKind::Person) && !local.by_role)
            .map(|local| local.name.clone())
            .take(SHOWN)
            .collect();
        if let Some(local) = self.known.locals.get_mut(at)
            && local.candidates.is_empty()
        {
            local.candidates = names;
        }
    }

    fn recent_holders(&self) -> impl Iterator<Item = usize> {
        self.resolved.iter().rev().take(TURNS).map(|heard| heard.holder)
    }

    /// What speaks for `at`, nothing where it cannot be meant.
    pub(super) fn score(&self, at: usize, span: Span, gender: Option<Gender>) -> Option<f32> {
        let local = self.known.locals.get(at)?;
        let is_one = match local.kind {
            Some(PartyKind::Person) => true,
            Some(PartyKind::Unnamed) => is_singular(&local.name),
            _ => false,
        };
        let contrary = local.gender.is_some() && gender.is_some() && local.gender != gender;
        // A title tells the gender for sure; a given name may mislead.
        let told = local.titles.iter().any(|title| gender_of_title(title) == local.gender);
        if !is_one || contrary && told {
            return None;
        }
        let sentence = self.telling(span.start);
        let mut score = match (gender, local.gender) {
            (Some(one), Some(other)) if one == other => 0.8,
            (Some(_), None) => UNTOLD,
            _ => 0.0,
        };
        if contrary {
            score -= MISLED;
        }
        if local.kind == Some(PartyKind::Unnamed) {
            score -= NAMELESS;
        }
        score += self.place_in(local, sentence, span.start, 3.0);
        let before = self.sentence_before(sentence).map(|(start, end)| (self.telling(start), end));
        if let Some((start, end)) = before {
            score += self.place_in(local, start, end, 2.0);
        }
        for (turn, heard) in self.resolved.iter().rev().take(TURNS).enumerate() {
            if heard.holder == at {
                let near = before.is_none_or(|(start, _)| heard.start >= start);
                let relative = if heard.is_relative { 0.4 } else { 1.0 };
                let worth = match turn {
                    0 if near => 2.2,
                    0 => 1.4,
                    1 => 0.5,
                    _ => 0.2,
                };
                score += worth * relative;
                break;
            }
        }
        if let Some(before) = self.known.named_before(at, span.start) {
            let away = self.sentence_of(span.start).saturating_sub(before.start) as f32;
            score += 0.5 / (1.0 + away / 400.0);
        } else if !self.recent_holders().any(|holder| holder == at) {
            // Named only later.
            score -= 1.0;
        }
        Some(score + 0.1 * (1.0 + local.mentions.len() as f32).ln())
    }

    /// What it is worth to be named between `start` and `end`, `subject` for whoever is named first and
    /// depends on nothing; what others are said to say is not the article's own telling.
    fn place_in(&self, local: &Local, start: usize, end: usize, subject: f32) -> f32 {
        let from = local.mentions.partition_point(|mention| mention.start < start);
        let Some(mention) = local.mentions.get(from).filter(|mention| mention.end <= end) else {
            return 0.0;
        };
        let held = self.contents.partition_point(|content| content.start <= mention.start);
        let inside = self
            .contents
            .get(held.saturating_sub(2)..held)
            .unwrap_or_default()
            .iter()
            .any(|content| content.contains(*mention));
        let before = words(self.text, Span::new(start, mention.start));
        let dependent = before
            .iter()
            .rev()
            .take(3)
            .take_while(|word| word.text != ",")
            .any(|word| PREPOSITIONS.contains(&word.text.to_lowercase().as_str()));
        let is_first =
            self.known.mentions.first_between(start, end, |_| true).is_some_and(|first| {
                self.known.person(first).is_some_and(|first| std::ptr::eq(first, local))
            });
        match (inside, dependent, is_first) {
            (true, _, _) => subject * 0.05,
            (false, true, _) => subject * 0.2,
            (false, false, true) => subject,
            (false, false, false) => subject * 0.4,
        }
    }

    /// What *who* at `span` stands for: the words right before it.
    pub(super) fn relative(&mut self, span: Span) -> usize {
        let sentence = self.sentence_of(span.start);
        let tokens = words(self.text, Span::new(sentence, span.start));
        let end = tokens.iter().rposition(Word::is_wordlike).map_or(0, |last| last + 1);
        let before = tokens.get(..end).unwrap_or_default();
        let Some(last) = before.last() else { return self.pronoun(span, None) };
        let person = self.known.mentions.last_within(Span::new(sentence, last.span.end));
        if let Some((person, mention)) = person
            && mention.end == last.span.end
        {
            self.mention_without_alias(person, span);
            return person;
        }
        // *The Democrats who called on …*: the noun phrase as far as it goes.
        let stops = |word: &Word<'_>| {
            let lower = word.text.to_lowercase();
            !word.is_wordlike() && word.text != "’s" && word.text != "-"
                || PREPOSITIONS.contains(&lower.as_str()) && lower != "of"
                || verbs_of(&lower).iter().any(|(form, _)| matches!(form, Form::Past | Form::Third))
                || AUXILIARIES.contains(&lower.as_str())
                || CONJUNCTIONS.contains(&lower.as_str())
        };
        let start = before.iter().rposition(stops).map_or(0, |at| at + 1);
        match before.get(start) {
            Some(first) if first.span.start < span.start => self.phrase(first.span.hull(last.span)),
            _ => self.pronoun(span, None),
        }
    }

    fn sentence_of(&self, at: usize) -> usize {
        let after = self.sentence_breaks.partition_point(|start| *start <= at);
        after.checked_sub(1).and_then(|index| self.sentence_breaks.get(index)).copied().unwrap_or(0)
    }

    /// Where the article's own sentence about `at` begins: of a quotation of several sentences, the one
    /// in which it opens.
    fn telling(&self, at: usize) -> usize {
        let mut start = self.sentence_of(at);
        for _ in 0..QUOTED {
            let opened = self.contents.partition_point(|content| content.start < start);
            let around = opened.checked_sub(1).and_then(|last| self.contents.get(last));
            match around.filter(|content| content.end > start) {
                Some(content) if self.sentence_of(content.start) < start => {
                    start = self.sentence_of(content.start);
                }
                Some(_) | None => break,
            }
        }
        start
    }

    /// The sentence before the one that starts at `start`, or before a quotation that runs up to there.
    fn sentence_before(&self, start: usize) -> Option<(usize, usize)> {
        let mut end = start;
        for _ in 0..QUOTED {
            let index = self.sentence_breaks.partition_point(|known| *known < end);
            let before = *index.checked_sub(1).and_then(|at| self.sentence_breaks.get(at))?;
            if !self.is_held(before, end) {
                return Some((before, end));
            }
            end = before;
        }
        None
    }

    /// Whether all that stands between `start` and `end` is what somebody is said to hold.
    fn is_held(&self, start: usize, end: usize) -> bool {
        /// Bytes of marks and blanks around a content.
        const EDGE: usize = 8;
        let begun = self.contents.partition_point(|content| content.start <= start + EDGE);
        let around = begun.checked_sub(1).and_then(|last| self.contents.get(last));
        around.is_some_and(|content| {
            content.start <= start + EDGE
                && content.end + EDGE >= end
                && self
                    .text
                    .get(start..content.start)
                    .is_none_or(|lead| !lead.contains(char::is_alphanumeric))
        })
    }

    /// *They*: the last joint party, people without a name, or body that spoke.
    pub(super) fn they(&mut self, span: Span) -> usize {
        if let Some(at) = self.surely_hinted_body(span) {
            self.mention_without_alias(at, span);
            return at;
        }
        let last = self.recent_holders().find(|at| {
            self.known.locals.get(*at).is_some_and(|local| match local.kind {
                Some(PartyKind::Person) | None => false,
                Some(PartyKind::Unnamed) => !is_singular(&local.name) && !local.name.is_empty(),
                Some(_) => true,
            })
        });
        match last {
            Some(at) => {
                self.mention_without_alias(at, span);
                at
            }
            None => match self.body_in_mind(span.start) {
                Some(at) => {
                    self.mention_without_alias(at, span);
                    at
                }
                None => match self.hinted_body(span) {
                    Some(at) => {
                        self.mention_without_alias(at, span);
                        at
                    }
                    None => self.unnamed("They".to_owned(), span),
                },
            },
        }
    }

    /// *It*: the body that spoke last.
    pub(super) fn it(&mut self, span: Span) -> usize {
        if let Some(at) = self.surely_hinted_body(span) {
            self.mention_without_alias(at, span);
            return at;
        }
        let is_body = |at: &usize| {
            self.known.locals.get(*at).is_some_and(|local| {
                matches!(
                    local.kind,
                    Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation)
                )
            })
        };
        let last = self.recent_holders().find(is_body);
        let earlier =
            self.resolved.iter().rev().take(2 * TURNS).map(|heard| heard.holder).find(is_body);
        let last = last.or_else(|| self.body_before(span));
        match last.or_else(|| self.body_in_mind(span.start)).or(earlier) {
            Some(at) => {
                self.mention_without_alias(at, span);
                at
            }
            None => self.unstated(),
        }
    }

    /// The body that is the subject of the sentence before: *The junta met on Monday. It …*
    fn body_before(&mut self, span: Span) -> Option<usize> {
        let subject = self.subject_before(span)?;
        match Phrase::read(self.text, subject, self.scene.places) {
            Phrase::Body { name, kind, state } if self.person_named(subject).is_none() => {
                Some(self.body(name, kind, state, subject))
            }
            _ => None,
        }
    }

    /// Whom a role means that is the subject of the sentence before: *The foreign minister arrived on
    /// Monday. She …*
    fn role_before(&mut self, span: Span) -> Option<usize> {
        let subject = self.subject_before(span)?;
        let is_source =
            self.resolved.iter().rev().take(TURNS).any(|heard| heard.start == subject.start);
        if is_source || self.person_named(subject).is_some() {
            return None;
        }
        match Phrase::read(self.text, subject, self.scene.places) {
            Phrase::Role(role) if !role.is_counterpart => {
                let at = self.role(role, subject);
                let local = self.known.locals.get(at)?;
                (local.kind == Some(PartyKind::Person)).then_some(at)
            }
            _ => None,
        }
    }

    /// The words of the subject of the sentence before.
    fn subject_before(&self, span: Span) -> Option<Span> {
        const SO_FAR: usize = 240;
        let (start, end) = self.sentence_before(self.telling(span.start))?;
        let end = self.text.floor_char_boundary(end.min(start + SO_FAR));
        let tokens = words(self.text, Span::new(start, end));
        let stop = tokens.iter().position(|word| {
            let lower = word.text.to_lowercase();
            AUXILIARIES.contains(&lower.as_str())
                || verbs_of(&lower).iter().any(|(form, _)| matches!(form, Form::Past | Form::Third))
                || !word.is_wordlike()
        })?;
        let subject = tokens.get(..stop).filter(|subject| {
            subject
                .first()
                .is_some_and(|word| !PREPOSITIONS.contains(&word.text.to_lowercase().as_str()))
        })?;
        Some(subject.first()?.span.hull(subject.last()?.span))
    }
}

/// Whether a description is of one person: *a senior official*, not *analysts*.
pub(super) fn is_singular(name: &str) -> bool {
    let head = name.split(" of ").next().unwrap_or(name);
    let head = head.split([',', '(']).next().unwrap_or(head).trim();
    let last = head.rsplit(' ').next().unwrap_or(head).to_lowercase();
    let plural = last.ends_with('s') && !last.ends_with("ss") && !last.ends_with("us")
        || matches!(
            last.as_str(),
            "men" | "women" | "people" | "police" | "they" | "spokespeople" | "spokesmen"
        );
    !plural && name != super::local::UNSTATED
}
