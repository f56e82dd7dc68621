//! Who is meant by a role, by *both leaders*, by *the ministry*.

use std::collections::BTreeSet;

use super::PartyKind;
use super::joint::{Joint, Members};
use super::known::Key;
use super::local::Local;
use super::resolve::Resolver;
use super::role::{COUNTERPARTS, Holder, Role};
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::organisations::organisation;
use crate::lexicon::roles::TITLES;
use crate::span::Span;
use crate::text::words;

/// So many mentions back or ahead somebody can be meant whose titles are not known.
const NEAR: usize = 40;

/// So many parties back one can be meant by a short form. It bounds the search in long texts.
pub(super) const RECENT: usize = 400;

/// Whoever fits a role less than this is somebody else.
const ENOUGH: f32 = 1.7;

/// A person whom an article does not name must fit a role better than this.
const FROM_ELSEWHERE: f32 = 3.0;

/// What it is worth that another article names somebody for the same words.
const HINTED: f32 = 2.5;

/// Whoever fits a role better than this is not doubted for what another article has.
const UNCLEAR: f32 = 5.0;

/// So much better than the next must be whoever is meant, where the article does not name them.
const CLEARLY: f32 = 0.5;

/// Roles of which a state has one: whoever holds it is a person though no article names them.
const HIGH: &[&str] = &[
    "president",
    "premier",
    "minister",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "pope",
    "governor",
    "monarch",
    "pm",
    "majesty",
    "highness",
    "head of state",
    "head of government",
];

/// Whether a state has one holder of the role at a time.
fn is_high(role: &Role) -> bool {
    role.words.last().is_some_and(|head| HIGH.contains(&head.as_str()))
}

/// Whether none of `titles` tells an office.
fn is_untitled(titles: &BTreeSet<String>) -> bool {
    !titles.iter().any(|title| TITLES.contains(title))
}

/// Which office of leaders somebody with `titles` holds.
fn rank(titles: &BTreeSet<String>) -> Option<usize> {
    COUNTERPARTS.iter().position(|set| set.iter().all(|word| titles.contains(*word)))
}

/// Whether every state has many of the role: a spokesman elsewhere is another.
fn speaks_for_others(role: &Role) -> bool {
    role.words.last().is_some_and(|head| head.starts_with("spokes") || head == "mouthpiece")
}

impl Resolver<'_> {
    /// *the prime minister*: whoever fits best, by titles, state and what was said before.
    pub(super) fn role(&mut self, role: Role, span: Span) -> usize {
        let role = self.with_state(role, span);
        let hinted = self.hinted_person(span, role.gender);
        let hinted = hinted.filter(|at| !role.is_counterpart || !self.speaks(*at));
        let mut best: Option<(f32, usize)> = None;
        let mut candidates = self.known.titled(role.titles().into_iter());
        if candidates.is_empty() {
            candidates = self.known.mentions.around(span.start, NEAR);
        }
        let last = self.resolved.last().map(|heard| heard.holder);
        candidates.extend(last.filter(|at| !candidates.contains(at)));
        candidates.extend(hinted.filter(|at| !candidates.contains(at)));
        let mut ranked: Vec<(f32, usize)> = Vec::new();
        for at in candidates {
            let Some(fit) = self.fit(&role, at, span) else { continue };
            let fit = if hinted == Some(at) { fit + HINTED * self.hint_worth(span) } else { fit };
            ranked.push((fit, at));
            if best.is_none_or(|(known, _)| fit > known) {
                best = Some((fit, at));
            }
        }
        let literal = |at: usize| {
            self.known.person(at).is_some_and(|local| {
                let titles = self.titles(local);
                // An ambassador to the United Nations is a permanent representative.
                let permanent = role.words == ["permanent", "representative"];
                role.is_word_for_word(titles) || permanent && titles.contains("ambassador")
            })
        };
        let below = |at: usize| {
            self.known.person(at).is_some_and(|local| role.is_above(self.titles(local)))
        };
        // *The Special Envoy* is not the ambassador where another article names the envoy.
        // *The foreign minister* in a French paper is not the Iranian one.
        let abroad = |at: usize| {
            self.known.person(at).is_some_and(|local| {
                role.state.is_none()
                    && role.visits.is_none()
                    && self.home.is_some()
                    && local.state.is_some()
                    && local.state != self.home
                    && self.resolved.last().is_none_or(|heard| heard.holder != at)
            })
        };
        let loosely = role.words.len() > 1 && best.is_some_and(|(_, at)| !literal(at))
            || best.is_some_and(|(_, at)| abroad(at) || below(at)) && !role.is_counterpart;
        let elsewhere = if loosely { self.word_for_word(&role) } else { None };
        // Whom another article names for these words, where this one has nobody who fits clearly.
        let named_there = hinted.filter(|at| {
            let sure = self.hint_worth(span) >= 1.0;
            let doubted = if sure { UNCLEAR } else { ENOUGH };
            best.is_none_or(|(fit, best)| fit < doubted || best == *at) && self.may_hold(&role, *at)
        });
        let chosen = match best {
            _ if named_there.is_some() => named_there,
            Some(_) if elsewhere.is_some() => {
                elsewhere.map(|identity| self.known_elsewhere(identity))
            }
            Some((fit, at)) if fit >= ENOUGH => Some(at),
            Some(_) | None => self.meant_elsewhere(&role).or_else(|| {
                let is_office = is_high(&role);
                self.by_description(span).filter(|_| !is_office && !role.is_counterpart)
            }),
        };
        let at = chosen.unwrap_or_else(|| {
            let at = self.by_role(&role);
            if ranked.is_empty() {
                // *The minister*, of two whom the article names in other ways.
                let near = self.known.mentions.around(span.start, NEAR);
                ranked = near
                    .into_iter()
                    .filter_map(|at| Some((self.score(at, span, role.gender)?, at)))
                    .collect();
            }
            self.note_candidates(at, ranked);
            at
        });
        self.mention(at, span);
        at
    }

    /// Whether the person at `at` spoke last, or relays the statement in hand.
    fn speaks(&self, at: usize) -> bool {
        self.relay.or(self.resolved.last().map(|heard| heard.holder)) == Some(at)
    }

    /// Whether nothing that is known of the person at `at` speaks against their holding `role`.
    fn may_hold(&self, role: &Role, at: usize) -> bool {
        let Some(local) = self.known.locals.get(at) else { return false };
        let contrary =
            role.gender.is_some() && local.gender.is_some() && role.gender != local.gender;
        let elsewhere = role.state.is_some() && local.state.is_some() && role.state != local.state;
        !contrary && !elsewhere
    }

    fn by_role(&mut self, role: &Role) -> usize {
        let speaks_abroad = role.words.last().is_some_and(|head| {
            matches!(head.as_str(), "ambassador" | "representative" | "delegate" | "envoy")
        });
        let is_one = is_high(role) || speaks_abroad && role.state.is_some();
        let kind = if is_one { PartyKind::Person } else { PartyKind::Unnamed };
        let official = self.official.clone();
        self.known.find_or_add(Key::Role(role.label.to_lowercase()), |_| Local {
            kind: Some(kind),
            name: role.label.clone(),
            titles: role.words.iter().cloned().collect(),
            state: role.state.clone().or_else(|| official.clone()),
            gender: role.gender,
            by_role: true,
            ..Local::default()
        })
    }

    /// *Its prime minister* is of the state named last; *the president* in a presidency's own text is
    /// of its state, unless the article has two of them and says otherwise.
    fn with_state(&self, role: Role, span: Span) -> Role {
        let first = words(self.text, span).first().map(|word| word.text.to_lowercase());
        if role.state.is_none() && matches!(first.as_deref(), Some("its" | "their")) {
            let named = self.states.partition_point(|(end, _)| *end <= span.start);
            let state = named.checked_sub(1).and_then(|at| self.states.get(at));
            return Role { state: state.map(|(_, state)| state.clone()), ..role };
        }
        role
    }

    /// How well the person at `at` fits a role named at `span`.
    fn fit(&self, role: &Role, at: usize, span: Span) -> Option<f32> {
        let local = self.known.person(at)?;
        let profile =
            local.identity.and_then(|identity| self.scene.identities.profiles.get(identity));
        let holder = Holder {
            own: &local.titles,
            anywhere: profile.map_or(&local.titles, |profile| &profile.titles),
            state: local.state.as_deref(),
            states: profile.map(|profile| &profile.states),
            gender: local.gender,
        };
        let fit = match role.fit(&holder) {
            Some(fit) => fit + self.heads(role, holder.anywhere),
            None => self.untitled(role, at, span)?,
        };
        // Of a statement that comes through somebody, *his counterpart* is that somebody's.
        let speaker = self.relay.or(self.resolved.last().map(|heard| heard.holder));
        let speaks = speaker == Some(at);
        if role.is_counterpart {
            let same_state = speaker
                .and_then(|at| self.known.person(at))
                .is_some_and(|speaker| speaker.state.is_some() && speaker.state == local.state);
            if speaks || same_state {
                return None;
            }
        }
        // A counterpart holds the same office elsewhere.
        let fit = fit + self.same_office(role, holder.anywhere)?;
        let official = match (&self.official, &self.home, &local.state) {
            (_, Some(own), Some(state)) if role.visits.is_some() => {
                if role.visits == Some(own == state) { -2.0 } else { 1.0 }
            }
            (Some(own), _, Some(state)) if role.state.is_none() && own == state => 1.5,
            (Some(_), _, Some(_)) if role.state.is_none() => -1.0,
            (None, Some(own), Some(state)) if role.state.is_none() && own == state => 0.8,
            (None, Some(_), Some(_)) if role.state.is_none() => -0.3,
            _ => 0.0,
        };
        let recency = match self.known.named_before(at, span.start) {
            Some(before) => {
                1.0 / (1.0 + self.sentences_between(before.start, span.start) as f32 / 3.0)
            }
            None => -0.3,
        };
        let relayed = self.resolved.last().is_some_and(|heard| heard.via == Some(at));
        let turn = if speaks || relayed { 1.0 } else { 0.0 };
        let salience = 0.1 * (1.0 + local.mentions.len() as f32).ln();
        Some(fit + official + recency + turn + salience)
    }

    /// How well a role fits whoever spoke last and right before, of whom no article says what they are:
    /// *Babatola Ekundare of Oyawe told me … the ambassador said*.
    fn untitled(&self, role: &Role, at: usize, span: Span) -> Option<f32> {
        const SO_FAR: usize = 3;
        let last = self.resolved.last()?;
        let local = self.known.person(at).filter(|_| last.holder == at)?;
        let contrary =
            role.gender.is_some() && local.gender.is_some() && role.gender != local.gender;
        let elsewhere = role.state.is_some() && local.state.is_some() && role.state != local.state;
        let plain = role.words.len() == 1 && !speaks_for_others(role);
        let near = plain && self.sentences_between(last.start, span.start) <= SO_FAR;
        (near
            && !contrary
            && !elsewhere
            && !is_high(role)
            && !role.is_counterpart
            && is_untitled(self.titles(local)))
        .then_some(2.0)
    }

    /// What it is worth for *his counterpart* to hold the speaker's office elsewhere; nothing where it is
    /// another office.
    fn same_office(&self, role: &Role, titles: &BTreeSet<String>) -> Option<f32> {
        let speaker = self.relay.or(self.resolved.last().map(|heard| heard.holder));
        match speaker.and_then(|at| self.known.locals.get(at)) {
            Some(speaker) if role.is_counterpart => {
                match (rank(self.titles(speaker)), rank(titles)) {
                    (Some(one), Some(other)) => (one == other).then_some(1.5),
                    _ => Some(0.0),
                }
            }
            _ => Some(0.0),
        }
    }

    /// What it is worth that somebody with `titles` heads the bodies that the role names: *the IAEA chief*.
    fn heads(&self, role: &Role, titles: &BTreeSet<String>) -> f32 {
        let told = |body: &String| {
            let letters = body.to_uppercase();
            let long = self.scene.acronyms.long(&letters);
            let long = long.or_else(|| organisation(&letters).map(|known| known.name));
            let mut words = long.into_iter().flat_map(|long| long.split([' ', '-']));
            titles.contains(body)
                || long.is_some()
                    && words.all(|word| {
                        let word = word.to_lowercase();
                        PREPOSITIONS.contains(&word.as_str())
                            || matches!(word.as_str(), "and" | "the")
                            || titles.contains(&word)
                    })
        };
        role.of_bodies.iter().map(|body| if told(body) { 1.0 } else { -3.0 }).sum()
    }

    /// Every title that some article gives to a person.
    fn titles<'s>(&'s self, person: &'s Local) -> &'s BTreeSet<String> {
        let profile = person.identity.and_then(|at| self.scene.identities.profiles.get(at));
        profile.map_or(&person.titles, |profile| &profile.titles)
    }

    fn sentences_between(&self, one: usize, other: usize) -> usize {
        let place = |at: usize| self.sentence_breaks.partition_point(|start| *start <= at);
        place(other).saturating_sub(place(one))
    }

    /// The only person whom other articles give exactly this role, and this one does not name.
    fn word_for_word(&self, role: &Role) -> Option<usize> {
        let here = self.known.identities();
        let own = role.state.as_ref().or(self.home.as_ref());
        // Whoever has every word of it has the last.
        let last = role.words.last().and_then(|word| word.rsplit(' ').next());
        let candidates = self.scene.identities.titled_or_of(last.into_iter(), None);
        let mut exact = candidates.into_iter().filter(|at| {
            let Some(profile) = self.scene.identities.profiles.get(*at) else { return false };
            let state = profile.states.is_empty() && role.state.is_none()
                || own.is_none_or(|state| profile.states.contains_key(state));
            state && !here.contains(at) && role.is_word_for_word(&profile.titles)
        });
        match (exact.next(), exact.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        }
    }

    /// The person of whom only other articles give the name, where one fits clearly best.
    fn meant_elsewhere(&mut self, role: &Role) -> Option<usize> {
        let none = BTreeSet::new();
        let here = self.known.identities();
        let mut fitting: Vec<(f32, usize)> = Vec::new();
        let state = role.state.as_deref();
        let candidates = self.scene.identities.titled_or_of(role.titles().into_iter(), state);
        for identity in candidates {
            let Some(profile) = self.scene.identities.profiles.get(identity) else { continue };
            let state = profile.state();
            let holder = Holder {
                own: &none,
                anywhere: &profile.titles,
                state,
                states: Some(&profile.states),
                gender: profile.gender,
            };
            let fit = match role.fit(&holder) {
                Some(fit) => fit + self.heads(role, holder.anywhere),
                // *The delegate of Oyawe* is *Babatola Ekundare of Oyawe*.
                None if is_untitled(&profile.titles)
                    && role.state.is_some()
                    && role.state.as_deref() == state
                    && !is_high(role) =>
                {
                    FROM_ELSEWHERE
                }
                None => continue,
            };
            // *The president* is rather a state's than a company's.
            let president = role.words.last().is_some_and(|head| head == "president");
            let fit = if president && state.is_none() { fit - 0.8 } else { fit };
            let Some(office) = self.same_office(role, &profile.titles) else { continue };
            let fit = fit + office;
            let official = match (&self.official, state) {
                (Some(own), Some(state)) if role.state.is_none() && own == state => 1.5,
                (Some(_), Some(_)) if role.state.is_none() => -3.0,
                (Some(_), None) if role.state.is_none() && speaks_for_others(role) => -1.5,
                _ => 0.0,
            };
            if !here.contains(&identity) {
                fitting
                    .push((fit + official + 0.05 * (1.0 + profile.mentions as f32).ln(), identity));
            }
        }
        fitting.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let (best, identity) = *fitting.first()?;
        let clear = fitting.get(1).is_none_or(|(next, _)| best - next >= CLEARLY);
        let vague = role.is_counterpart && role.state.is_none();
        (best >= FROM_ELSEWHERE && clear && !vague).then(|| self.known_elsewhere(identity))
    }

    /// The party of this article for somebody whom only others name.
    pub(super) fn known_elsewhere(&mut self, identity: usize) -> usize {
        let profile = self.scene.identities.profiles.get(identity).cloned().unwrap_or_default();
        self.known.find_or_add(Key::Elsewhere(identity), |_| Local {
            kind: Some(PartyKind::Person),
            state: profile.state().map(str::to_owned),
            name: profile.name,
            core: profile.core,
            gender: profile.gender,
            identity: Some(identity),
            ..Local::default()
        })
    }

    /// The members of *both leaders*: those who fit and whom all articles together name most.
    pub(super) fn joint(&mut self, joint: &Joint, span: Span) -> usize {
        let count = joint.count.unwrap_or(2);
        if span.of(self.text).eq_ignore_ascii_case("both") {
            return self.both(span);
        }
        let members = match &joint.of {
            Members::Persons(titles, gender) => {
                let mut fitting: Vec<(usize, usize)> = Vec::new();
                let candidates = if titles.is_empty() {
                    self.known.mentions.around(span.start, NEAR)
                } else {
                    self.known.titled(titles.iter().filter_map(|set| set.first()).copied())
                };
                for at in candidates {
                    let Some(person) = self.known.person(at) else { continue };
                    let profile =
                        person.identity.and_then(|at| self.scene.identities.profiles.get(at));
                    let anywhere = profile.map_or(&person.titles, |profile| &profile.titles);
                    let titled = titles.is_empty()
                        || titles.iter().any(|set| set.iter().all(|word| anywhere.contains(*word)));
                    let fits =
                        gender.is_none() || person.gender.is_none() || person.gender == *gender;
                    if titled && fits {
                        fitting.push((profile.map_or(0, |profile| profile.mentions), at));
                    }
                }
                fitting.sort_by_key(|(mentions, at)| (std::cmp::Reverse(*mentions), *at));
                fitting.into_iter().map(|(_, at)| at).take(count).collect()
            }
            // *These states* were named before.
            Members::Others => {
                let last = self.last_holder(|kind| kind == Some(PartyKind::Group));
                if let Some(at) = last.filter(|_| joint.count.is_none()) {
                    self.mention_without_alias(at, span);
                    return at;
                }
                Vec::new()
            }
            Members::States => self.sides(count),
            Members::Offices(noun) => self.bodies_called(noun, span, count),
        };
        let members = self.filled(members, joint, count);
        if let Some(at) = self.joint_elsewhere(&members, joint, span) {
            self.mention(at, span);
            return at;
        }
        let members = if members.len() == count || joint.count.is_none() && members.len() > 1 {
            members
        } else {
            Vec::new()
        };
        self.group(members, span)
    }

    /// *Both*: the joint party that spoke last, else the two persons named last.
    fn both(&mut self, span: Span) -> usize {
        let last = self.resolved.last().map(|heard| heard.holder).filter(|at| {
            self.known.locals.get(*at).is_some_and(|local| local.kind == Some(PartyKind::Group))
        });
        match last {
            Some(at) => {
                self.mention_without_alias(at, span);
                at
            }
            None => {
                let named = self.known.mentions.last_before(span.start, 2);
                self.group(if named.len() == 2 { named } else { Vec::new() }, span)
            }
        }
    }

    /// `members`, and where these are too few, those persons who spoke last.
    fn filled(&self, mut members: Vec<usize>, joint: &Joint, count: usize) -> Vec<usize> {
        let Members::Persons(_, gender) = &joint.of else { return members };
        for heard in self.resolved.iter().rev().take(RECENT) {
            if members.len() >= count || joint.count.is_none() {
                break;
            }
            let fits = self.known.locals.get(heard.holder).is_some_and(|local| {
                local.kind == Some(PartyKind::Person)
                    && (gender.is_none() || local.gender.is_none() || local.gender == *gender)
            });
            if fits && !members.contains(&heard.holder) {
                members.push(heard.holder);
            }
        }
        members
    }

    /// The states that are *the two sides*: those of the article that all articles name most.
    fn sides(&mut self, count: usize) -> Vec<usize> {
        let mut here: Vec<&String> = self.states.iter().map(|(_, state)| state).collect();
        here.sort_unstable();
        here.dedup();
        let mut ranked: Vec<(usize, String)> = here
            .into_iter()
            .map(|state| (self.scene.states.get(state).copied().unwrap_or(0), state.clone()))
            .collect();
        ranked.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        ranked
            .into_iter()
            .take(count)
            .map(|(_, state)| self.known.body(state.clone(), PartyKind::Government, Some(state)))
            .collect()
    }

    /// The body that a short name means: *the ministry*, last named in full; *the CNR*.
    pub(super) fn body_meant(&self, name: &str) -> Option<usize> {
        let lower = name.to_lowercase();
        if lower.contains(' ') {
            return None;
        }
        let last = |local: &Local| local.mentions.last().copied();
        self.known
            .locals
            .iter()
            .enumerate()
            .rev()
            .take(RECENT)
            .filter(|(_, local)| {
                matches!(
                    local.kind,
                    Some(PartyKind::Office | PartyKind::Organisation | PartyKind::Government)
                ) && local.name.to_lowercase().split(' ').any(|word| word == lower)
            })
            .max_by_key(|(_, local)| last(local))
            .map(|(at, _)| at)
    }

    /// A body's name without the short form behind it, and a short form written out.
    pub(super) fn explained(&self, name: String) -> String {
        let plain = name.split(" (").next().unwrap_or(&name).trim().to_owned();
        match self.scene.acronyms.long(&plain) {
            Some(long) => long.to_owned(),
            None => plain,
        }
    }
}
