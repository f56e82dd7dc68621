//! Who each source of one article is.

use std::collections::BTreeSet;

use super::person::{NameMention, Person, names, persons};
use super::phrase::{Phrase, Pronoun, Role};
use super::places::Places;
use super::{PartyKind, Spoken};
use crate::article::Article;
use crate::lexicon::given_names::Gender;
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::roles::{BODIES, PEOPLE};
use crate::span::Span;
use crate::text::{paragraphs, words};

/// A party as one article knows it.
#[derive(Debug, Clone, Default)]
pub(super) struct Local {
    pub(super) kind: Option<PartyKind>,
    pub(super) name: String,
    /// The name's words in lower case, for persons.
    pub(super) core: Vec<String>,
    pub(super) role: Option<String>,
    pub(super) titles: BTreeSet<String>,
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    pub(super) mentions: Vec<Span>,
    pub(super) aliases: BTreeSet<String>,
    /// Members of a joint party, by place among the article's parties.
    pub(super) members: Vec<usize>,
    /// Whether it is one person known by role only: *the president*.
    pub(super) by_role: bool,
}

/// The parties of one article, and for each statement its holder and via.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    pub(super) locals: Vec<Local>,
    pub(super) holders: Vec<(usize, Option<usize>)>,
}

/// Roles whose holders can be *the two leaders*.
const LEADERS: &[&str] = &[
    "president",
    "minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "leader",
    "secretary",
];

/// Resolves the sources of `article`.
pub(super) fn resolve(article: &Article, spoken: &[Spoken<'_>], places: &Places) -> Resolved {
    let text = &article.text;
    let found = names(text, places);
    // A name that opens a source, after a title at most, or stands in apposition to it.
    let is_source = |span: Span| {
        let sources = spoken.iter().flat_map(|spoken| spoken.source.iter().chain(spoken.via));
        sources.into_iter().any(|source| {
            let before = Span::new(source.start, span.start).of(text);
            source.contains(span) && (before.len() <= 12 || before.trim_end().ends_with(','))
        })
    };
    let people = persons(text, &found, is_source);
    let mut resolver = Resolver {
        text,
        places,
        names: &found,
        person_count: people.len(),
        locals: people.into_iter().map(local).collect(),
        resolved: Vec::new(),
        sentence_breaks: sentence_breaks(text),
    };
    let mut holders = Vec::new();
    for (index, one) in spoken.iter().enumerate() {
        let via = one.via.first().map(|span| resolver.phrase(*span));
        let holder = match one.source.first() {
            Some(span) => resolver.phrase(*span),
            None => match one
                .continues
                .filter(|at| *at < index)
                .and_then(|at| resolver.resolved.get(at))
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
    for (index, one) in spoken.iter().enumerate() {
        if let Some(later) = one.continues.filter(|at| *at > index)
            && let Some(named) = holders.get(later).copied()
            && let Some(own) = holders.get_mut(index)
        {
            *own = named;
        }
    }
    Resolved { locals: resolver.locals, holders }
}

fn local(person: Person) -> Local {
    Local {
        kind: Some(PartyKind::Person),
        name: person.name,
        core: person.core,
        role: person.role,
        titles: person.titles,
        state: person.state,
        gender: person.gender,
        mentions: person.mentions,
        aliases: person.aliases,
        members: Vec::new(),
        by_role: false,
    }
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
struct Heard {
    holder: usize,
    start: usize,
    is_relative: bool,
}

/// Whether *who* stands between source and cue.
fn is_relative(text: &str, spoken: &Spoken<'_>) -> bool {
    let (Some(source), Some(cue)) = (spoken.source.last(), spoken.cue.first()) else {
        return false;
    };
    let between = Span::new(source.end, cue.start);
    words(text, between).iter().any(|word| matches!(word.text, "who" | "which" | "that"))
}

struct Resolver<'a> {
    text: &'a str,
    places: &'a Places,
    names: &'a [NameMention],
    /// The first this many locals are named persons.
    person_count: usize,
    locals: Vec<Local>,
    /// The holders so far.
    resolved: Vec<Heard>,
    sentence_breaks: Vec<usize>,
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
        self.names.iter().any(|mention| mention.span.contains(span))
    }

    fn last_person_within(&self, span: Span) -> Option<(usize, Span)> {
        self.persons()
            .flat_map(|(at, person)| person.mentions.iter().map(move |mention| (at, *mention)))
            .filter(|(_, mention)| span.overlaps(*mention) && mention.end <= span.end)
            .max_by_key(|(_, mention)| mention.end)
    }

    fn persons(&self) -> impl Iterator<Item = (usize, &Local)> {
        self.locals.iter().enumerate().take(self.person_count)
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
        let known = self
            .locals
            .iter()
            .position(|local| local.kind == Some(PartyKind::Group) && local.members == members);
        let at = known.unwrap_or_else(|| {
            let names: Vec<&str> = members
                .iter()
                .filter_map(|at| self.locals.get(*at))
                .map(|local| local.name.as_str())
                .collect();
            let name = if names.is_empty() {
                capitalised(span.of(self.text))
            } else {
                names.join(" and ")
            };
            self.locals.push(Local {
                kind: Some(PartyKind::Group),
                name,
                members,
                ..Local::default()
            });
            self.locals.len() - 1
        });
        self.mention(at, span);
        at
    }

    /// The two leaders whom the article names most.
    fn both(&mut self, span: Span) -> usize {
        let mut leaders: Vec<(usize, usize)> = self
            .persons()
            .filter(|(_, person)| {
                person.titles.iter().any(|title| LEADERS.contains(&title.as_str()))
            })
            .map(|(at, person)| (person.mentions.len(), at))
            .collect();
        leaders.sort_by_key(|&(mentions, at)| (std::cmp::Reverse(mentions), at));
        let members = match leaders.as_slice() {
            [(_, one), (_, other), ..] => vec![*one, *other],
            _ => Vec::new(),
        };
        self.group(members, span)
    }

    /// The person a pronoun stands for: the subject of its sentence, else whoever spoke last, else
    /// the first person of a sentence before.
    fn pronoun(&mut self, span: Span, gender: Option<Gender>) -> usize {
        let sentence = self.sentence_of(span.start);
        let known = |local: &Local| gender.is_none() || local.gender == gender;
        let possible = |local: &Local| local.gender.is_none() || known(local);
        let chosen = self
            .first_person_between(sentence, span.start, &known)
            .or_else(|| self.first_person_between(sentence, span.start, &possible))
            .or_else(|| {
                self.speaker_before(sentence)
                    .filter(|at| self.locals.get(*at).is_some_and(possible))
            })
            .or_else(|| self.antecedent(sentence, &known))
            .or_else(|| self.antecedent(sentence, &possible))
            .or_else(|| self.nearest_person_before(span.start, &possible));
        match chosen {
            Some(at) => {
                if let Some(local) = self.locals.get_mut(at) {
                    local.gender = local.gender.or(gender);
                }
                self.mention_without_alias(at, span);
                at
            }
            None => self.unnamed(capitalised(span.of(self.text)), span),
        }
    }

    /// The person who speaks in the sentence before the one that starts at `sentence`, where the cue
    /// is that sentence's own and not a relative clause's: *Halk, who offered to host*.
    fn speaker_before(&self, sentence: usize) -> Option<usize> {
        let &(start, _) = self.previous_sentences(sentence, 1).first()?;
        let last = self.resolved.last()?;
        let is_person = self.locals.get(last.holder).is_some_and(is_one_person);
        (is_person && last.start >= start && !last.is_relative).then_some(last.holder)
    }

    /// Who was spoken of before `sentence`: whoever spoke last, unless a sentence since then names
    /// somebody else first.
    fn antecedent(&self, sentence: usize, fits: &impl Fn(&Local) -> bool) -> Option<usize> {
        let spoke = self.resolved.iter().rev().take(3).copied().find(|heard| {
            self.locals.get(heard.holder).is_some_and(|local| is_one_person(local) && fits(local))
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
        self.persons()
            .filter(|(_, person)| fits(person))
            .filter_map(|(at, person)| {
                person
                    .mentions
                    .iter()
                    .find(|span| start <= span.start && span.end <= end)
                    .map(|span| (span.start, at))
            })
            .min()
            .map(|(_, at)| at)
    }

    fn nearest_person_before(&self, end: usize, fits: &impl Fn(&Local) -> bool) -> Option<usize> {
        self.persons()
            .filter(|(_, person)| fits(person))
            .filter_map(|(at, person)| {
                person
                    .mentions
                    .iter()
                    .filter(|span| span.end <= end)
                    .max()
                    .map(|span| (span.start, at))
            })
            .max()
            .map(|(_, at)| at)
    }

    fn they(&mut self, span: Span) -> usize {
        let last = self.resolved.iter().rev().take(3).map(|heard| heard.holder).find(|at| {
            self.locals
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

    fn it(&mut self) -> usize {
        let last = self.resolved.iter().rev().take(3).map(|heard| heard.holder).find(|at| {
            self.locals.get(*at).is_some_and(|local| {
                matches!(
                    local.kind,
                    Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation)
                )
            })
        });
        last.unwrap_or_else(|| self.unstated())
    }

    /// *the prime minister*: the last speaker if the role is theirs, else whoever with that role was
    /// named last before. *His counterpart* is never the last speaker.
    fn role(&mut self, role: &Role, span: Span) -> usize {
        let speaker = self.resolved.last().map(|heard| heard.holder);
        let candidates: Vec<usize> =
            self.persons().filter(|(_, person)| holds(person, role)).map(|(at, _)| at).collect();
        let named_before = |at: &usize| {
            self.locals.get(*at).and_then(|local| {
                local.mentions.iter().filter(|mention| mention.start < span.start).max().copied()
            })
        };
        let chosen = if role.is_counterpart {
            let others = candidates.iter().copied().filter(|at| Some(*at) != speaker);
            others.max_by_key(|at| named_before(at))
        } else if let Some(speaker) = speaker.filter(|at| candidates.contains(at)) {
            Some(speaker)
        } else {
            let earlier = self
                .resolved
                .iter()
                .rev()
                .map(|heard| heard.holder)
                .find(|at| candidates.contains(at));
            let nearest = candidates.iter().copied().max_by_key(|at| named_before(at));
            if candidates.len() > 1 { earlier.or(nearest) } else { nearest }
        };
        if let Some(at) = chosen {
            self.mention(at, span);
            return at;
        }
        let key = role.label.to_lowercase();
        let known =
            self.locals.iter().position(|local| local.by_role && local.name.to_lowercase() == key);
        let at = known.unwrap_or_else(|| {
            self.locals.push(Local {
                kind: Some(PartyKind::Person),
                name: role.label.clone(),
                role: None,
                titles: role.words.iter().cloned().collect(),
                state: role.state.clone(),
                gender: role.gender,
                by_role: true,
                ..Local::default()
            });
            self.locals.len() - 1
        });
        self.mention(at, span);
        at
    }

    fn body(&mut self, name: String, kind: PartyKind, state: Option<String>, span: Span) -> usize {
        let key = body_key(&name);
        let known = self.locals.iter().position(|local| {
            local.kind == Some(kind)
                && (body_key(&local.name) == key
                    || kind == PartyKind::Government && state.is_some() && local.state == state)
        });
        let at = known.unwrap_or_else(|| {
            self.locals.push(Local { kind: Some(kind), name, state, ..Local::default() });
            self.locals.len() - 1
        });
        self.mention(at, span);
        at
    }

    fn unnamed(&mut self, label: String, span: Span) -> usize {
        let key = label.to_lowercase();
        let known = self.locals.iter().position(|local| {
            local.kind == Some(PartyKind::Unnamed) && local.name.to_lowercase() == key
        });
        let at = known.unwrap_or_else(|| {
            self.locals.push(Local {
                kind: Some(PartyKind::Unnamed),
                name: label,
                ..Local::default()
            });
            self.locals.len() - 1
        });
        self.mention_without_alias(at, span);
        at
    }

    fn unstated(&mut self) -> usize {
        let known = self
            .locals
            .iter()
            .position(|local| local.kind == Some(PartyKind::Unnamed) && local.name == UNSTATED);
        known.unwrap_or_else(|| {
            self.locals.push(Local {
                kind: Some(PartyKind::Unnamed),
                name: UNSTATED.to_owned(),
                ..Local::default()
            });
            self.locals.len() - 1
        })
    }

    fn mention(&mut self, at: usize, span: Span) {
        let alias = span.of(self.text).to_owned();
        if let Some(local) = self.locals.get_mut(at) {
            local.aliases.insert(alias);
        }
        self.mention_without_alias(at, span);
    }

    fn mention_without_alias(&mut self, at: usize, span: Span) {
        if let Some(local) = self.locals.get_mut(at)
            && !local.mentions.iter().any(|known| known.overlaps(span))
        {
            let place = local.mentions.partition_point(|known| known.start < span.start);
            local.mentions.insert(place, span);
        }
    }
}

/// The name of whoever an article leaves unsaid.
pub(super) const UNSTATED: &str = "Unstated";

fn is_one_person(local: &Local) -> bool {
    local.kind == Some(PartyKind::Person)
}

/// Whether a person can be meant by a role: all its words are titles of theirs and no state speaks
/// against it.
fn holds(person: &Local, role: &Role) -> bool {
    let state_agrees = role.state.is_none() || person.state.is_none() || role.state == person.state;
    let state_known = role.state.is_some() && role.state == person.state;
    let gender_agrees =
        role.gender.is_none() || person.gender.is_none() || role.gender == person.gender;
    let head = role.words.last().map_or("", String::as_str);
    let titled = match head {
        "counterpart" => {
            person.titles.iter().any(|title| LEADERS.contains(&title.as_str()))
                && (role.state.is_none() || state_known)
        }
        "premier" => person.titles.contains("premier") || person.titles.contains("prime"),
        "leader" => {
            person.titles.iter().any(|title| LEADERS.contains(&title.as_str()))
                && (role.state.is_none() || state_known)
        }
        _ => {
            let needed: Vec<&String> =
                role.words.iter().filter(|word| crate::lexicon::roles::is_title(word)).collect();
            !needed.is_empty() && needed.into_iter().all(|word| person.titles.contains(word))
        }
    };
    titled && state_agrees && gender_agrees
}

/// A body's name for comparing: lower case, without *the*.
pub(super) fn body_key(name: &str) -> String {
    let lower = name.to_lowercase().replace('’', "'");
    let name = lower.strip_prefix("the ").unwrap_or(&lower);
    // *the Prime Minister’s Office in Averne* is that office.
    name.split(" in ").next().unwrap_or(name).to_owned()
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
