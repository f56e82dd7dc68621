//! Who each source of one article is.

use std::collections::BTreeMap;

use super::hint::Hint;
use super::joint::{Joint, Members};
use super::known::{Key, Known};
use super::local::{Local, Resolved, UNSTATED};
use super::meant::RECENT;
use super::phrase::{Phrase, Pronoun};
use super::reading::Reading;
use super::scene::{Scene, home_state, official_state};
use super::{PartyKind, Spoken};
use crate::article::Article;
use crate::lexicon::roles::TITLES;
use crate::span::Span;
use crate::text::{Word, paragraphs, words};

/// Resolves the sources of `article`, of which `reading` has the persons and `states` the states it names;
/// `hints` has for each statement whom other articles name for its words.
pub(super) fn resolve(
    article: &Article,
    spoken: &[Spoken<'_>],
    reading: &Reading,
    identities: &[usize],
    (states, scene): (&[(usize, String)], &Scene<'_>),
    hints: &[Option<Hint>],
) -> Resolved {
    let text = &article.text;
    let persons = reading.persons.iter().zip(identities);
    let locals = persons.map(|(person, identity)| Local {
        identity: Some(*identity),
        ..Local::from(person.clone())
    });
    let mut resolver = Resolver {
        text,
        scene,
        official: official_state(article, scene.places),
        home: home_state(article, scene.places),
        outlet: article.outlet.clone(),
        names: reading.names.clone(),
        known: Known::of(locals.collect(), |local| {
            let profile = scene.identities.profiles.get(local.identity?)?;
            Some(&profile.titles)
        }),
        resolved: Vec::new(),
        relay: None,
        hint: None,
        sentence_breaks: sentence_breaks(text),
        states,
        contents: contents(spoken),
    };
    let roots = roots(spoken);
    let mut holders = Vec::new();
    for (index, one) in spoken.iter().enumerate() {
        let via = one.via.first().map(|span| resolver.phrase(*span));
        resolver.relay = via;
        let source = one.source.first().copied();
        resolver.hint = source.zip(hints.get(index).cloned().flatten());
        let holder = match one.source.first() {
            Some(span) => resolver.phrase(*span),
            None => match roots
                .get(index)
                .filter(|at| **at < index)
                .and_then(|at| resolver.resolved.get(*at))
            {
                Some(heard) => heard.holder,
                None => resolver.unstated(),
            },
        };
        let via = via.filter(|via| *via != holder);

        let holder = match resolver.named_at_last(holder, one) {
            Some(known) => {
                for (earlier, via) in &mut holders {
                    if *earlier == known {
                        *earlier = holder;
                    }
                    if *via == Some(known) {
                        *via = Some(holder);
                    }
                }
                for heard in &mut resolver.resolved {
                    if heard.holder == known {
                        heard.holder = holder;
                    }
                }
                holder
            }
            None => holder,
        };
        let is_relative = is_relative(text, one);
        let start = one.reading.start;
        resolver.resolved.push(Heard { holder, via, start, is_relative });
        holders.push((holder, via));
    }
    // Pieces of a quotation whose speaker is named only after them.
    for (index, &root) in roots.iter().enumerate().filter(|(index, root)| **root > *index) {
        if let Some(named) = holders.get(root).copied()
            && let Some(own) = holders.get_mut(index)
        {
            *own = named;
        }
    }
    let locals = resolver.known.locals;
    let is_named = |(one, (holder, _)): (&Spoken<'_>, &(usize, Option<usize>))| {
        let source = one.source.first().copied();
        source.zip(locals.get(*holder)).is_some_and(|(source, local)| names(text, source, local))
    };
    let is_named = spoken.iter().zip(&holders).map(is_named).collect();
    Resolved { locals, holders, is_named }
}

/// Whether the words of `source` have the name of `local`, or a part of it.
fn names(text: &str, source: Span, local: &Local) -> bool {
    let mut capitalised = words(text, source).into_iter().filter(Word::is_capitalised);
    match local.kind {
        Some(PartyKind::Person) => {
            capitalised.any(|word| local.core.contains(&word.text.to_lowercase()))
        }
        Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation) => {
            capitalised.any(|word| word.span.start > source.start || word.text.len() > 4)
        }
        Some(PartyKind::Group) => capitalised.count() > 1,
        Some(PartyKind::Unnamed) | None => false,
    }
}

/// For each statement the one whose words name its holder: itself, or what it goes on with, in as
/// many steps as that takes.
fn roots(spoken: &[Spoken<'_>]) -> Vec<usize> {
    let earlier = |at: usize| {
        spoken.get(at).filter(|one| one.source.is_empty()).and_then(|one| one.continues)
    };
    let mut roots: Vec<usize> = (0..spoken.len()).collect();
    for start in 0..spoken.len() {
        let mut at = start;
        // No chain is longer than the list, so that a ring ends too.
        for _ in 0..spoken.len() {
            match earlier(at) {
                // What was followed before need not be followed again.
                Some(next) if next < start => {
                    at = roots.get(next).copied().unwrap_or(next);
                    break;
                }
                Some(next) if next < spoken.len() => at = next,
                Some(_) | None => break,
            }
        }
        if let Some(root) = roots.get_mut(start) {
            *root = at;
        }
    }
    roots
}

/// Who held an earlier statement, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) holder: usize,
    pub(super) via: Option<usize>,
    pub(super) start: usize,
    pub(super) is_relative: bool,
}

/// Whether *who* is the source, or stands between source and cue.
fn is_relative(text: &str, spoken: &Spoken<'_>) -> bool {
    let (Some(source), Some(cue)) = (spoken.source.last(), spoken.cue.first()) else {
        return false;
    };
    let relative = |span: Span| {
        words(text, span).iter().any(|word| matches!(word.text, "who" | "which" | "that"))
    };
    source.of(text) == "who" || relative(Span::new(source.end, cue.start))
}

/// What is held, as far as it can be told from where readings, cues and sources stand: nothing that a
/// reader takes for the article's own telling.
fn contents(spoken: &[Spoken<'_>]) -> Vec<Span> {
    let mut found: Vec<Span> = spoken.iter().flat_map(|one| one.content.iter().copied()).collect();
    found.sort_unstable();
    found
}

/// What is known of one article's parties so far.
pub(super) struct Resolver<'a> {
    pub(super) text: &'a str,
    pub(super) scene: &'a Scene<'a>,
    /// The state whose office publishes the article.
    pub(super) official: Option<String>,
    /// The state from which the article is written.
    pub(super) home: Option<String>,
    pub(super) outlet: Option<String>,
    /// Where names stand, in order.
    pub(super) names: Vec<Span>,
    pub(super) known: Known,
    /// The holders so far.
    pub(super) resolved: Vec<Heard>,
    /// Whom other articles name for the words of the statement in hand, and where its source stands.
    pub(super) hint: Option<(Span, Hint)>,
    /// Through whom the statement in hand comes.
    pub(super) relay: Option<usize>,
    pub(super) sentence_breaks: Vec<usize>,
    /// Where states are named: where the name ends, and which.
    pub(super) states: &'a [(usize, String)],
    /// What is held, in order.
    pub(super) contents: Vec<Span>,
}

impl Resolver<'_> {
    /// The party that the words of `span` name.
    pub(super) fn phrase(&mut self, span: Span) -> usize {
        let span = without_reflexive(self.text, trimmed(self.text, span));
        if let Some(name) = self.explained_after(span) {
            return self.phrase(name);
        }
        if let Some(members) = self.listed(span) {
            return self.group(members, span);
        }
        if let Some(members) = self.namesakes(span) {
            return self.group(members, span);
        }
        if let Some(person) = self.person_named(span) {
            return person;
        }
        let phrase = Phrase::read(self.text, span, self.scene.places);
        // *The Social Democrat*, *the Begum*, *the official*.
        let describes = matches!(
            phrase,
            Phrase::Unnamed { .. }
                | Phrase::Body { kind: PartyKind::Organisation, state: None, .. }
        );
        if let Some(at) = self.by_description(span).filter(|_| describes) {
            self.mention(at, span);
            return at;
        }
        match phrase {
            Phrase::Pronoun(Pronoun::Relative) => self.relative(span),
            Phrase::Pronoun(Pronoun::Person(gender)) => self.pronoun(span, gender),
            Phrase::Pronoun(Pronoun::They) => self.they(span),
            Phrase::Pronoun(Pronoun::It) => self.it(span),
            Phrase::Pronoun(Pronoun::Speaker) => self.writer(span),
            Phrase::Role(role) => self.role(role, span),
            Phrase::Joint(joint) => self.joint(&joint, span),
            Phrase::Body { name, kind, state } => self.body(name, kind, state, span),
            Phrase::Document { is_joint: true, .. } => self.jointly(span),
            Phrase::Document { issuer: Some(issuer), .. } => self.phrase(issuer),
            Phrase::Document { issuer: None, .. } => self.issuer(span),
            Phrase::Unnamed { label } => self.unnamed(label, span),
        }
    }

    /// The role by which whoever is named at `holder` spoke before: *Its spokesman noted … Bertrand Quesnel
    /// added*, where the name stands for the first time and without a title.
    fn named_at_last(&self, holder: usize, one: &Spoken<'_>) -> Option<usize> {
        const FAR: usize = 600;
        let last = self.resolved.last()?;
        let role = self.known.locals.get(last.holder).filter(|local| local.by_role)?;
        let person = self.known.person(holder)?;
        let source = one.source.first()?;
        let first = person.mentions.first()?;
        let is_new = source.contains(*first) && one.reading.start.saturating_sub(last.start) < FAR;
        let plain =
            person.core.len() > 1 && !person.titles.iter().any(|title| TITLES.contains(title));
        let agree =
            role.gender.is_none() || person.gender.is_none() || role.gender == person.gender;
        let same_state =
            role.state.is_none() || person.state.is_none() || role.state == person.state;
        (is_new && plain && agree && same_state).then_some(last.holder)
    }

    /// Whose *the joint statement* is: the joint party that spoke last, else the two sides.
    fn jointly(&mut self, span: Span) -> usize {
        let both = Joint { of: Members::States, count: Some(2) };
        match self.last_holder(|kind| kind == Some(PartyKind::Group)) {
            Some(at) => {
                self.mention_without_alias(at, span);
                at
            }
            None => self.joint(&both, span),
        }
    }

    /// Whose *the statement* is: the body that spoke last, else the office that publishes the article.
    fn issuer(&mut self, span: Span) -> usize {
        let definite = span.of(self.text).to_lowercase().starts_with("the ");
        let is_body = |kind| {
            matches!(
                kind,
                Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation)
            )
        };
        let last = self.last_holder(is_body).filter(|_| definite);
        match (last, self.official.is_some(), self.outlet.clone()) {
            (Some(at), _, _) => {
                self.mention_without_alias(at, span);
                at
            }
            (None, true, Some(outlet)) if definite => {
                self.body(outlet, PartyKind::Office, self.official.clone(), span)
            }
            (None, _, _) => self.unnamed(capitalised(span.of(self.text)), span),
        }
    }

    /// Whoever of such a kind spoke last.
    pub(super) fn last_holder(&self, is: impl Fn(Option<PartyKind>) -> bool) -> Option<usize> {
        let mut before = self.resolved.iter().rev().take(RECENT).map(|heard| heard.holder);
        before.find(|at| self.known.locals.get(*at).is_some_and(|local| is(local.kind)))
    }

    /// *We*: the joint party or body that spoke last, else whose document it is.
    fn writer(&mut self, span: Span) -> usize {
        let last = self.last_holder(|kind| kind == Some(PartyKind::Group)).or_else(|| {
            self.last_holder(|kind| {
                !matches!(kind, Some(PartyKind::Person | PartyKind::Unnamed) | None)
            })
        });
        match (last, self.official.is_some(), self.outlet.clone()) {
            (Some(at), _, _) => {
                self.mention_without_alias(at, span);
                at
            }
            (None, true, Some(outlet)) => {
                self.body(outlet, PartyKind::Office, self.official.clone(), span)
            }
            (None, _, _) => self.unnamed("The writer".to_owned(), span),
        }
    }

    pub(super) fn group(&mut self, members: Vec<usize>, span: Span) -> usize {
        let at = self.joined(members, &capitalised(span.of(self.text)));
        self.mention(at, span);
        at
    }

    /// The joint party of `members`, which is called `label` where there are none.
    pub(super) fn joined(&mut self, mut members: Vec<usize>, label: &str) -> usize {
        members.sort_unstable();
        members.dedup();
        let label = label.to_owned();
        let key = if members.is_empty() {
            Key::Unnamed(label.to_lowercase())
        } else {
            Key::Group(members.clone())
        };
        self.known.find_or_add(key, |locals| {
            let names: Vec<&str> = members
                .iter()
                .filter_map(|at| locals.get(*at))
                .map(|local| local.name.as_str())
                .collect();
            let name = if names.is_empty() { label } else { names.join(" and ") };
            Local { kind: Some(PartyKind::Group), name, members, ..Local::default() }
        })
    }

    pub(super) fn body(
        &mut self,
        name: String,
        kind: PartyKind,
        state: Option<String>,
        span: Span,
    ) -> usize {
        let short = name.split(' ').count() <= 2;
        let called = if short { self.body_called(&name.to_lowercase(), span.start) } else { None };
        let at = match called.or_else(|| self.body_meant(&name)) {
            Some(at) => at,
            None => {
                let (kind, state) = self.governing(&name, kind, state, span);
                if let Some(at) = self.same_office_before(&name, kind, state.as_deref()) {
                    self.mention(at, span);
                    return at;
                }
                let state = match kind {
                    PartyKind::Office => {
                        state.or_else(|| self.official.clone().or(self.home.clone()))
                    }
                    _ => state,
                };
                let name = match (&state, kind) {
                    (Some(state), PartyKind::Government) if is_government(&name) => state.clone(),
                    _ => self.explained(name),
                };
                self.known.body(name, kind, state)
            }
        };
        self.mention(at, span);
        at
    }

    /// *The government*, *the authorities*: of the state named last in the paragraph, else of the one
    /// that the article names most.
    fn governing(
        &self,
        name: &str,
        kind: PartyKind,
        state: Option<String>,
        span: Span,
    ) -> (PartyKind, Option<String>) {
        if state.is_some() || !is_government(name) {
            return (kind, state);
        }
        let start = self.text.get(..span.start).and_then(|text| text.rfind('\n')).unwrap_or(0);
        let before = self.states.partition_point(|(end, _)| *end <= span.start);
        let near = before
            .checked_sub(1)
            .and_then(|at| self.states.get(at))
            .filter(|(end, _)| *end > start)
            .map(|(_, state)| state.clone());
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for (_, state) in self.states {
            *counts.entry(state).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(_, count)| **count);
        let most = most
            .filter(|(_, count)| **count * 2 >= self.states.len())
            .map(|(state, _)| (*state).clone());
        match self.official.clone().or(near).or(self.home.clone()).or(most) {
            Some(state) => (PartyKind::Government, Some(state)),
            None => (kind, None),
        }
    }

    pub(super) fn unnamed(&mut self, label: String, span: Span) -> usize {
        let at = self.described(&label, span).or_else(|| self.definite_elsewhere(&label, span));
        let at = at.unwrap_or_else(|| self.known.unnamed(label));
        self.mention_without_alias(at, span);
        at
    }

    /// *The sources* are those that were described before: *two sources in the ministry*.
    fn described(&self, label: &str, span: Span) -> Option<usize> {
        let first = words(self.text, span).first().map(|word| word.text.to_lowercase())?;
        if !matches!(first.as_str(), "the" | "these" | "this" | "that") || label.contains(' ') {
            return None;
        }
        let lower = label.to_lowercase();
        let before = self.resolved.iter().rev().take(RECENT).map(|heard| heard.holder);
        let mut unnamed = before.filter(|at| {
            self.known.locals.get(*at).is_some_and(|local| local.kind == Some(PartyKind::Unnamed))
        });
        unnamed.find(|at| {
            self.known.locals.get(*at).is_some_and(|local| {
                let name = local.name.to_lowercase();
                name.split(' ').any(|word| word.trim_end_matches(',') == lower)
            })
        })
    }

    pub(super) fn unstated(&mut self) -> usize {
        self.known.unnamed(UNSTATED.to_owned())
    }

    pub(super) fn mention(&mut self, at: usize, span: Span) {
        let alias = span.of(self.text).to_owned();
        if let Some(local) = self.known.locals.get_mut(at) {
            local.aliases.insert(alias);
        }
        self.mention_without_alias(at, span);
    }

    pub(super) fn mention_without_alias(&mut self, at: usize, span: Span) {
        self.known.mention(at, span);
    }
}

/// *The agency itself* is the agency.
fn without_reflexive(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let reflexive = [" itself", " himself", " herself", " themselves"];
    let plain = reflexive.iter().find_map(|ending| words.strip_suffix(ending));
    plain.map_or(span, |plain| Span::new(span.start, span.start + plain.trim_end().len()))
}

/// Whether a name is that of any government.
fn is_government(name: &str) -> bool {
    matches!(
        name.to_lowercase().as_str(),
        "government"
            | "authorities"
            | "administration"
            | "regime"
            | "sultanate"
            | "emirate"
            | "kingdom"
            | "republic"
            | "state house"
            | "government house"
            | "presidential palace"
    )
}

/// `span` without the marks and blanks at its edges.
fn trimmed(text: &str, span: Span) -> Span {
    let idle =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '–' | '—');
    // *Mr. Valsk’s promises that*: whose they are.
    let owned = span.of(text);
    let owner = ["’s", "'s", "s’", "s'"].iter().find(|ending| owned.ends_with(**ending));
    let marks = owner
        .map_or(0, |ending| if ending.starts_with('s') { ending.len() - 1 } else { ending.len() });
    let span = Span::new(span.start, span.end - marks);
    let words = span.of(text);
    let end = span.start + words.trim_end_matches(idle).len();
    let start = span.end - words.trim_start_matches(idle).len();
    if start < end { Span::new(start, end) } else { span }
}

fn sentence_breaks(text: &str) -> Vec<usize> {
    paragraphs(text)
        .into_iter()
        .flat_map(|paragraph| crate::text::sentences(text, paragraph))
        .map(|sentence| sentence.start)
        .collect()
}

pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_of_pieces_leads_to_its_named_speaker() {
        let spoken = |source: &'static [Span], continues| Spoken {
            source,
            cue: &[],
            content: &[],
            via: &[],
            continues,
            reading: Span::new(0, 1),
        };
        let own: &'static [Span] = &[Span { start: 0, end: 1 }];
        let chain =
            [spoken(&[], Some(3)), spoken(&[], Some(0)), spoken(&[], Some(1)), spoken(own, None)];
        assert_eq!(roots(&chain), [3, 3, 3, 3]);

        let ring = [spoken(&[], Some(1)), spoken(&[], Some(0))];
        assert_eq!(roots(&ring).len(), 2);
    }
}
