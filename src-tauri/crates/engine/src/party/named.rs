//! Persons and lists of parties that a source phrase names.

use super::PartyKind;
use super::phrase::{Phrase, Pronoun};
use super::resolve::Resolver;
use super::spelling::{self, Match};
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::organisations::organisation;
use crate::lexicon::places::PlaceKind;
use crate::lexicon::roles::{BODIES, PEOPLE, is_title};
use crate::span::Span;
use crate::text::{Word, words};

impl Resolver<'_> {
    /// The person whose name is the head of a phrase or stands in apposition to it: *White House Press
    /// Secretary Robert Gibbs*; *the harbour master, Jan Oster*; not *a spokesman for Mr. Gibbs* nor
    /// *the Gibbs campaign*.
    pub(super) fn person_named(&self, span: Span) -> Option<usize> {
        let tokens = words(self.text, span);
        for (place, segment) in segments(&tokens, |word| self.inside_name(word)).enumerate() {
            let (first, last) = (segment.first()?, segment.last()?);
            let whole = first.span.hull(last.span);
            let Some((person, mention)) = self.known.mentions.last_within(whole) else {
                // Only an apposition follows: *the fourth, Silas Boekoro*.
                continue;
            };
            let before: Vec<&Word<'_>> =
                segment.iter().take_while(|word| word.span.end <= mention.start).collect();
            let after: Vec<&Word<'_>> =
                segment.iter().skip_while(|word| word.span.start < mention.end).collect();
            let subordinate = before.iter().any(|word| {
                let lower = word.text.to_lowercase();
                PREPOSITIONS.contains(&lower.as_str()) && lower != "of"
                    || matches!(lower.as_str(), "and" | "or" | "nor")
            });
            // *of* before a name is a title's where the mention begins right behind it: *President of
            // Ostmere Teodor Amaru*; else it makes the name somebody else's.
            let owned = before.last().is_some_and(|word| word.text == "of");
            let heads_on =
                after.first().is_some_and(|word| matches!(word.text, "’s" | "'s" | "’" | "'"))
                    || after.iter().take_while(|word| word.text != "(").any(|word| {
                        let lower = word.text.to_lowercase();
                        BODIES.contains(&lower.as_str()) || PEOPLE.contains(&lower.as_str())
                    }) && !after.first().is_some_and(|word| {
                        let lower = word.text.to_lowercase();
                        PREPOSITIONS.contains(&lower.as_str()) || word.text == "("
                    });
            let opens = before.len() <= 6 || place == 0;
            if !subordinate && !owned && !heads_on && opens {
                return Some(person);
            }
            if place == 0 {
                // A head that is no person may be explained by one: *the head of the mission, …*.
                continue;
            }
            return None;
        }
        None
    }

    fn inside_name(&self, word: &Word<'_>) -> bool {
        let begun = self.names.partition_point(|name| name.start <= word.span.start);
        self.names.iter().take(begun).rev().take(4).any(|name| name.contains(word.span))
    }

    /// The members of a list whose every item is a party by itself: *Valsk and Amaru*, *China and
    /// Nepal*, *Neither the palace nor Halk*.
    pub(super) fn listed(&mut self, span: Span) -> Option<Vec<usize>> {
        let tokens = words(self.text, span);
        // *Hadrami and Boumahdi, the ambassadors of Nahrun and Tamasint*.
        let explained = tokens.windows(3).rposition(|three| {
            matches!(three, [comma, the, noun] if comma.text == "," && matches!(the.text, "the" | "both")
                && noun.text.ends_with('s') && PEOPLE.contains(noun.text))
        });
        let tokens = match explained.filter(|at| *at > 0) {
            Some(at) => tokens.get(..at).unwrap_or_default().to_vec(),
            None => tokens,
        };
        let joins = |word: &Word<'_>| matches!(word.text, "and" | "nor" | "&");
        let parts_with = |word: &Word<'_>| joins(word) || word.text == ",";
        let has_join = tokens.iter().any(joins);
        let only_states = !has_join && tokens.len() == 3;
        if !(has_join || only_states && tokens.iter().any(|word| word.text == ",")) {
            return None;
        }
        let mut items: Vec<Span> = Vec::new();
        for item in tokens.split(parts_with) {
            let item = match item {
                [first, rest @ ..]
                    if matches!(
                        first.text.to_lowercase().as_str(),
                        "neither" | "both" | "either"
                    ) =>
                {
                    rest
                }
                item => item,
            };
            let (Some(first), Some(last)) = (item.first(), item.last()) else { continue };
            items.push(first.span.hull(last.span));
        }
        // *We, the governments of France, Germany and the United Kingdom*.
        if let Some(states) = self.governments_of(&tokens) {
            return Some(states);
        }
        // *The Director General for Legal Affairs and International Treaties, Ratna*: one person.
        let [.., before, last] = items.as_slice() else { return None };
        let person = self.known.mentions.last_within(*last).map(|(person, _)| person);
        let gap = Span::new(before.end, last.start).of(self.text);
        let portfolio = words(self.text, span)
            .iter()
            .take_while(|word| word.span.end <= before.start)
            .any(|word| matches!(word.text, "for" | "of"));
        if gap.contains(',')
            && portfolio
            && person.is_some()
            && self.known.mentions.last_within(*before).is_none()
        {
            return None;
        }
        // *Khalifa Al-Mannai, Prime Minister and Minister of Foreign Affairs*: one person.
        if let [first, second, ..] = items.as_slice()
            && Span::new(first.end, second.start).of(self.text).trim() == ","
            && self.known.mentions.last_within(*first).is_some_and(|(_, it)| it.end == first.end)
            && items.iter().skip(1).all(|item| self.is_bare_title(*item))
        {
            return None;
        }
        let mut members = Vec::new();
        // *The Energy and Water Commission*: no list.
        let has_body = items.iter().skip(1).any(|item| {
            let tokens = words(self.text, *item);
            let last = tokens.last().map(|word| word.text.to_lowercase());
            tokens.len() > 1
                && tokens.first().is_some_and(Word::is_capitalised)
                && !tokens.first().is_some_and(|word| word.text.eq_ignore_ascii_case("the"))
                && last.is_some_and(|last| BODIES.contains(last.as_str()))
        });
        let alone = !tokens.iter().any(|word| word.text == ",") && !has_body;
        for item in &items {
            let before = items.first().map_or(span.start, |first| first.start);
            let opened = words(self.text, Span::new(before, item.start));
            let opened = opened.iter().any(|word| matches!(word.text, "of" | "for"));
            members.push(self.item(*item, only_states, (opened, alone))?);
        }
        members.sort_unstable();
        members.dedup();
        (members.len() > 1).then_some(members)
    }

    /// The two of one surname: *both Turgunbayevs*, *the two Zahorskys*.
    pub(super) fn namesakes(&self, span: Span) -> Option<Vec<usize>> {
        let lower = span.of(self.text).to_lowercase();
        let name = ["both ", "the two ", "both the "]
            .iter()
            .find_map(|opening| lower.strip_prefix(opening))
            .filter(|name| !name.contains(' '))?;
        let capital = words(self.text, span).last().is_some_and(Word::is_capitalised);
        let one = name.strip_suffix('s').filter(|_| capital)?;
        let members: Vec<usize> = self
            .known
            .persons()
            .filter(|(_, person)| {
                person.core.len() > 1
                    && person.core.last().is_some_and(|last| {
                        spelling::names(
                            std::slice::from_ref(last),
                            std::slice::from_ref(&one.to_owned()),
                        ) != Match::No
                    })
            })
            .map(|(at, _)| at)
            .collect();
        (members.len() == 2).then_some(members)
    }

    /// Whether `item` is a title without article or name: *Minister of Foreign Affairs*.
    fn is_bare_title(&self, item: Span) -> bool {
        let tokens = words(self.text, item);
        let head = tokens.iter().position(|word| word.text == "of" || word.text == "for");
        let head = tokens.get(..head.unwrap_or(tokens.len())).unwrap_or_default();
        self.known.mentions.last_within(item).is_none()
            && tokens.first().is_some_and(Word::is_capitalised)
            && !tokens.first().is_some_and(|word| word.text.eq_ignore_ascii_case("the"))
            && head.last().is_some_and(|word| is_title(&word.text.to_lowercase()))
    }

    /// The party that one item of a list is, if it is one by itself. Where an *of* was `opened` before it,
    /// it must surely be one: not *Regional Integration* after *the Ministry of Foreign Affairs*.
    fn item(
        &mut self,
        item: Span,
        only_states: bool,
        (opened, alone): (bool, bool),
    ) -> Option<usize> {
        let tokens = words(self.text, item);
        // *John Podesta, a former aide and a close ally of Mr. Obama*: no list.
        if tokens.first().is_some_and(|word| matches!(word.text, "a" | "an")) {
            return None;
        }
        let bare: Vec<&Word<'_>> =
            tokens.iter().filter(|word| word.text.to_lowercase() != "the").collect();
        let (first, last) = (bare.first()?, bare.last()?);
        let whole = first.span.hull(last.span);
        if let Some((state, kind)) = self.scene.places.state(whole.of(self.text))
            && kind != PlaceKind::Demonym
        {
            return Some(self.known.body(state.clone(), PartyKind::Government, Some(state)));
        }
        if only_states {
            return None;
        }
        if let Some((person, mention)) = self.known.mentions.last_within(item)
            && mention.end == item.end
        {
            return Some(person);
        }
        let capital = tokens.first().is_some_and(Word::is_capitalised);
        let definite = tokens.first().is_some_and(|word| word.text.eq_ignore_ascii_case("the"));
        match Phrase::read(self.text, item, self.scene.places) {
            Phrase::Pronoun(Pronoun::Person(gender)) => Some(self.pronoun(item, gender)),
            Phrase::Role(role) if definite || capital && tokens.len() > 1 => {
                Some(self.role(role, item))
            }
            Phrase::Body { name, kind, state }
                if definite || capital && bare.len() == tokens.len() =>
            {
                // One word in lower case behind a name is no body: *Clinton, advisers*.
                let named = bare.iter().any(|word| word.is_capitalised());
                let head = bare.last().map(|word| word.text.to_lowercase()).unwrap_or_default();
                let sure = definite
                    || organisation(whole.of(self.text)).is_some()
                    || self.scene.acronyms.long(whole.of(self.text)).is_some()
                    || BODIES.contains(head.as_str());
                (sure || alone && !opened && named).then(|| self.body(name, kind, state, item))
            }
            _ => None,
        }
    }

    /// The states of *the governments of France, Germany and the United Kingdom*.
    fn governments_of(&mut self, tokens: &[Word<'_>]) -> Option<Vec<usize>> {
        let of = tokens.windows(2).position(|pair| {
            matches!(pair, [noun, of] if matches!(noun.text, "governments" | "states" | "countries") && of.text == "of")
        })?;
        let rest = tokens.get(of + 2..)?;
        let mut members = Vec::new();
        let mut at = 0;
        while at < rest.len() {
            let pair =
                rest.get(at).zip(rest.get(at + 1)).map(|(one, next)| one.span.hull(next.span));
            let state =
                |span: Span| self.scene.places.state(span.of(self.text)).map(|(state, _)| state);
            let (state, length) =
                match (pair.and_then(state), rest.get(at).and_then(|word| state(word.span))) {
                    (Some(state), _) => (state, 2),
                    (None, Some(state)) => (state, 1),
                    (None, None) => {
                        at += 1;
                        continue;
                    }
                };
            members.push(self.known.body(state.clone(), PartyKind::Government, Some(state)));
            at += length;
        }
        (members.len() > 1).then_some(members)
    }
}

/// The parts of a phrase between commas and dashes that stand in no name, brackets left out.
fn segments<'w, 't>(
    tokens: &'w [Word<'t>],
    inside_name: impl Fn(&Word<'_>) -> bool + Copy,
) -> impl Iterator<Item = &'w [Word<'t>]> {
    tokens
        .split(move |word| {
            matches!(word.text, "," | "–" | "—" | "(" | ")" | "who" | "whose") && !inside_name(word)
        })
        .filter(|segment| !segment.is_empty())
}
