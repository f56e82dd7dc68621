//! Who each source of one article is.

use super::known::{Key, Known};
use super::local::{LEADERS, Local, Resolved, UNSTATED, holds, titles_of};
use super::name::names;
use super::person::persons;
use super::phrase::{Phrase, Pronoun, Role};
use super::places::Places;
use super::sources::Sources;
use super::{PartyKind, Spoken};
use crate::article::Article;
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::roles::{BODIES, PEOPLE};
use crate::span::Span;
use crate::text::{paragraphs, words};

/// So many statements back a role's holder is still the one meant.
const RECENT: usize = 400;

/// Resolves the sources of `article`.
pub(super) fn resolve(article: &Article, spoken: &[Spoken<'_>], places: &Places) -> Resolved {
    let text = &article.text;
    let found = names(text, places);
    let sources = Sources::of(text, spoken);
    let people = persons(text, &found, |span| sources.name(span));
    let mut resolver = Resolver {
        text,
        places,
        names: found.iter().map(|mention| mention.span).collect(),
        known: Known::of(people.into_iter().map(Local::from).collect()),
        resolved: Vec::new(),
        sentence_breaks: sentence_breaks(text),
    };
    resolver.names.sort_unstable();
    let roots = roots(spoken);
    let mut holders = Vec::new();
    for (index, one) in spoken.iter().enumerate() {
        let via = one.via.first().map(|span| resolver.phrase(*span));
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
        let is_relative = is_relative(text, one);
        resolver.resolved.push(Heard { holder, start: one.reading.start, is_relative });
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
    Resolved { locals: resolver.known.locals, holders }
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

fn sentence_breaks(text: &str) -> Vec<usize> {
    paragraphs(text)
        .into_iter()
        .flat_map(|paragraph| crate::text::sentences(text, paragraph))
        .map(|sentence| sentence.start)
        .collect()
}

/// Who held an earlier statement, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) holder: usize,
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

/// What is known of one article's parties so far.
pub(super) struct Resolver<'a> {
    pub(super) text: &'a str,
    pub(super) places: &'a Places,
    /// Where names stand, in order.
    pub(super) names: Vec<Span>,
    pub(super) known: Known,
    /// The holders so far.
    pub(super) resolved: Vec<Heard>,
    pub(super) sentence_breaks: Vec<usize>,
}

impl Resolver<'_> {
    /// The party that the words of `span` name.
    fn phrase(&mut self, span: Span) -> usize {
        if let Some(joint) = self.joined_persons(span) {
            return joint;
        }
        if let Some(person) = self.person_in_head(span) {
            return person;
        }
        if let Some(person) = self.person_in_apposition(span) {
            return person;
        }
        match Phrase::read(self.text, span, self.places) {
            Phrase::Pronoun(Pronoun::Relative) => self.relative(span),
            Phrase::Pronoun(Pronoun::Person(gender)) => self.pronoun(span, gender),
            Phrase::Pronoun(Pronoun::They) => self.they(span),
            Phrase::Pronoun(Pronoun::It) => self.it(),
            Phrase::Pronoun(Pronoun::Speaker) => self.unnamed("The writer".to_owned(), span),
            Phrase::Role(role) => self.role(&role, span),
            Phrase::Joint => self.both(span),
            Phrase::Body { name, kind, state } => self.body(name, kind, state, span),
            Phrase::Document { issuer: Some(issuer) } => self.phrase(issuer),
            Phrase::Document { issuer: None } => {
                self.unnamed(capitalised(span.of(self.text)), span)
            }
            Phrase::Unnamed { label } => self.unnamed(label, span),
        }
    }

    /// The person whose name is the head of a phrase: *White House Press Secretary Robert Gibbs*,
    /// not *a spokesman for Mr. Gibbs* nor *the Gibbs campaign*.
    fn person_in_head(&self, span: Span) -> Option<usize> {
        let tokens = words(self.text, span);
        let cut = tokens.iter().skip(1).find(|word| {
            let lower = word.text.to_lowercase();
            (PREPOSITIONS.contains(&lower.as_str()) || matches!(word.text, "," | "(" | "who"))
                && !self.inside_name(word.span)
        });
        let head = Span::new(span.start, cut.map_or(span.end, |word| word.span.start));
        let (person, mention) = self.last_person_within(head)?;
        let after = words(self.text, Span::new(mention.end, head.end));
        let heads_on = after.iter().any(|word| {
            let lower = word.text.to_lowercase();
            matches!(word.text, "’s" | "'s" | "’")
                || BODIES.contains(&lower.as_str())
                || PEOPLE.contains(&lower.as_str())
        });
        (!heads_on).then_some(person)
    }

    /// The person named right after a phrase that is no name: *the harbour master, Jan Oster*.
    fn person_in_apposition(&self, span: Span) -> Option<usize> {
        let tokens = words(self.text, span);
        let comma = tokens.iter().position(|word| word.text == ",")?;
        let start = tokens.get(comma + 1)?.span.start;
        let (person, mention) = self.last_person_within(Span::new(start, span.end))?;
        (mention.start == start && mention.end == span.end).then_some(person)
    }

    fn inside_name(&self, span: Span) -> bool {
        let begun = self.names.partition_point(|name| name.start <= span.start);
        self.names.iter().take(begun).rev().take(4).any(|name| name.contains(span))
    }

    fn last_person_within(&self, span: Span) -> Option<(usize, Span)> {
        self.known.mentions.last_within(span)
    }

    /// *Valsk and Amaru*.
    fn joined_persons(&mut self, span: Span) -> Option<usize> {
        let tokens = words(self.text, span);
        let and = tokens.iter().find(|word| word.text == "and")?;
        let (left, _) = self.last_person_within(Span::new(span.start, and.span.start))?;
        let (right, _) = self.last_person_within(Span::new(and.span.end, span.end))?;
        let between = words(self.text, Span::new(span.start, and.span.start));
        let plain =
            !between.iter().any(|word| word.text == "," || PREPOSITIONS.contains(&word.text));
        (plain && left != right).then(|| self.group(vec![left, right], span))
    }

    fn group(&mut self, mut members: Vec<usize>, span: Span) -> usize {
        members.sort_unstable();
        let at = self.known.find_or_add(Key::Group(members.clone()), |locals| {
            let names: Vec<&str> = members
                .iter()
                .filter_map(|at| locals.get(*at))
                .map(|local| local.name.as_str())
                .collect();
            let name = if names.is_empty() {
                capitalised(span.of(self.text))
            } else {
                names.join(" and ")
            };
            Local { kind: Some(PartyKind::Group), name, members, ..Local::default() }
        });
        self.mention(at, span);
        at
    }

    /// The two leaders whom the article names most.
    fn both(&mut self, span: Span) -> usize {
        let mut leaders: Vec<(usize, usize)> = self
            .known
            .titled(LEADERS)
            .into_iter()
            .filter_map(|at| Some((self.known.locals.get(at)?.mentions.len(), at)))
            .collect();
        leaders.sort_by_key(|&(mentions, at)| (std::cmp::Reverse(mentions), at));
        let members = match leaders.as_slice() {
            [(_, one), (_, other), ..] => vec![*one, *other],
            _ => Vec::new(),
        };
        self.group(members, span)
    }

    /// *the prime minister*: the last speaker if the role is theirs, else whoever with that role was
    /// named last before. *His counterpart* is never the last speaker.
    fn role(&mut self, role: &Role, span: Span) -> usize {
        let speaker = self.resolved.last().map(|heard| heard.holder);
        let holds_it = |at: usize| self.known.person(at).is_some_and(|person| holds(person, role));
        let nearest = |but: Option<usize>| {
            let others =
                self.known.titled(&titles_of(role)).into_iter().filter(|at| Some(*at) != but);
            others
                .filter(|at| holds_it(*at))
                .max_by_key(|at| self.known.named_before(*at, span.start))
        };
        let chosen = if role.is_counterpart {
            nearest(speaker)
        } else if let Some(speaker) = speaker.filter(|at| holds_it(*at)) {
            Some(speaker)
        } else {
            let recent = self.resolved.iter().rev().take(RECENT).map(|heard| heard.holder);
            recent.into_iter().find(|at| holds_it(*at)).or_else(|| nearest(None))
        };
        let at = chosen.unwrap_or_else(|| {
            self.known.find_or_add(Key::Role(role.label.to_lowercase()), |_| Local {
                kind: Some(PartyKind::Person),
                name: role.label.clone(),
                role: None,
                titles: role.words.iter().cloned().collect(),
                state: role.state.clone(),
                gender: role.gender,
                by_role: true,
                ..Local::default()
            })
        });
        self.mention(at, span);
        at
    }

    fn body(&mut self, name: String, kind: PartyKind, state: Option<String>, span: Span) -> usize {
        let at = self.known.body(name, kind, state);
        self.mention(at, span);
        at
    }

    pub(super) fn unnamed(&mut self, label: String, span: Span) -> usize {
        let at = self.known.unnamed(label);
        self.mention_without_alias(at, span);
        at
    }

    pub(super) fn unstated(&mut self) -> usize {
        self.known.unnamed(UNSTATED.to_owned())
    }

    fn mention(&mut self, at: usize, span: Span) {
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
