//! Bodies that an article names without having them speak: whom *it*, *they* and *the lender* mean.

use super::PartyKind;
use super::bodies::Words;
use super::local::Local;
use super::phrase::Phrase;
use super::resolve::Resolver;
use crate::lexicon::organisations::{OrganisationKind, organisation};
use crate::lexicon::roles::{BODIES, BodyKind, body_kind};
use crate::span::Span;
use crate::text::{Word, words};

/// So many bytes back a body can be meant by *it* or *they*.
const IN_MIND: usize = 700;

/// So many bytes back a body can be meant by a noun for its kind.
const IN_REACH: usize = 6000;

/// Nouns by which news calls a body once more, each with words of the names of such bodies.
const CALLED: &[(&str, &[&str])] = &[
    ("lender", &["bank", "fund", "monetary", "imf"]),
    ("creditor", &["bank", "fund", "monetary", "imf"]),
    (
        "bloc",
        &[
            "union",
            "community",
            "association",
            "asean",
            "ecowas",
            "eu",
            "mercosur",
            "brics",
            "league",
        ],
    ),
    ("grouping", &["union", "community", "association", "organisation", "organization", "league"]),
    ("alliance", &["nato", "alliance", "treaty"]),
    (
        "watchdog",
        &["agency", "commission", "authority", "monitor", "watch", "ombudsman", "inspectorate"],
    ),
    ("regulator", &["authority", "commission", "agency", "board", "office"]),
    ("agency", &["agency", "organization", "organisation", "unhcr", "who", "iaea"]),
    ("company", COMPANY),
    ("firm", COMPANY),
    ("miner", COMPANY),
    ("operator", COMPANY),
    ("developer", COMPANY),
    ("carrier", &["airlines", "airways", "air"]),
    ("airline", &["airlines", "airways", "air"]),
    ("broadcaster", &["television", "tv", "radio", "broadcasting"]),
    ("junta", JUNTA),
    ("putschists", JUNTA),
];

const COMPANY: &[&str] = &[
    "ltd",
    "limited",
    "plc",
    "inc",
    "corp",
    "corporation",
    "company",
    "sa",
    "gmbh",
    "ag",
    "nv",
    "llc",
    "co",
    "group",
    "holdings",
    "mining",
    "minerals",
    "resources",
    "energy",
    "metals",
    "oil",
    "gas",
    "gold",
    "petroleum",
    "industries",
    "enterprises",
    "maritime",
    "shipping",
    "lines",
    "operator",
    "power",
    "grid",
];

/// Nouns that news uses of bodies whose names do not have them: *the party* of a Democrat.
const VAGUE: &[&str] = &[
    "party", "parties", "state", "house", "group", "campaign", "press", "media", "country",
    "nation",
];

/// Words of the names that those give themselves who took power by force.
pub(super) const JUNTA: &[&str] = &[
    "restoration",
    "safeguard",
    "salvation",
    "redemption",
    "reconciliation",
    "rectification",
    "transition",
    "transitional",
    "sovereign",
    "junta",
    "patriotic",
    "military",
];

impl Resolver<'_> {
    /// The body named last before `place`, near enough to be *it*.
    pub(super) fn body_in_mind(&mut self, place: usize) -> Option<usize> {
        let found = self.bodies(place.saturating_sub(IN_MIND), place);
        let (span, phrase) = found.into_iter().next_back()?;
        self.as_body(phrase, span)
    }

    /// The body that a noun for its kind means: *the lender*, *the bloc*, *the junta*.
    pub(super) fn body_called(&mut self, noun: &str, place: usize) -> Option<usize> {
        // *The Kouranga junta*.
        let noun = noun.rsplit(' ').next().unwrap_or(noun);
        let known = CALLED.iter().find(|(called, _)| *called == noun).map(|(_, known)| *known);
        let written = self.text.get(..place).map_or(0, str::len);
        let lower_case =
            self.text.get(written..).and_then(|rest| rest.find(noun)).is_some_and(|at| at < 60);
        let vague = VAGUE.contains(&noun);
        if known.is_none() && (!BODIES.contains(noun) || !lower_case || vague) {
            return None;
        }
        // A ministry of energy is no company.
        let companies = known == Some(COMPANY);
        let is_called_so = |name: &str| {
            let lower = name.to_lowercase();
            let state = matches!(body_kind(&lower), Some(BodyKind::Office | BodyKind::Government))
                || lower.starts_with("ministry")
                || lower.starts_with("department");
            lower != noun
                && !(companies && state)
                && lower
                    .split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| known.is_some_and(|known| known.contains(&word)) || word == noun)
        };
        let spoke = self.resolved.iter().rev().take(NEAR).map(|heard| heard.holder).find(|at| {
            self.known.locals.get(*at).is_some_and(|local| {
                matches!(
                    local.kind,
                    Some(PartyKind::Office | PartyKind::Government | PartyKind::Organisation)
                ) && is_called_so(&local.name)
            })
        });
        if spoke.is_some() {
            return spoke;
        }
        let fits = |(_, phrase): &(Span, Phrase)| match phrase {
            Phrase::Body { name, .. } => is_called_so(&self.explained(name.clone())),
            _ => false,
        };
        let before =
            self.bodies(place.saturating_sub(IN_REACH), place).into_iter().rev().find(fits);
        // A headline stands before the name.
        let after = || self.bodies(place, place + IN_REACH).into_iter().find(fits);
        if let Some((span, phrase)) = before.or_else(after) {
            return self.as_body(phrase, span);
        }
        // Whatever the company is called.
        let spoke = self.resolved.iter().rev().take(NEAR).map(|heard| heard.holder);
        let mut spoke = spoke.filter(|_| companies);
        spoke.find(|at| {
            self.known.locals.get(*at).is_some_and(|local| {
                local.kind == Some(PartyKind::Organisation) && organisation(&local.name).is_none()
            })
        })
    }

    /// The `count` bodies that *both navies*, *the two operators* mean: those named right behind, else
    /// those that spoke or were named last.
    pub(super) fn bodies_called(&mut self, noun: &str, span: Span, count: usize) -> Vec<usize> {
        // *The two operators, Romania’s RNT and Bulgaria’s BTO*.
        if let Some(comma) = span.of(self.text).find(',')
            && let Some(members) = self
                .listed(Span::new(span.start + comma + 1, span.end))
                .filter(|it| it.len() == count)
        {
            return members;
        }
        let known = CALLED.iter().find(|(called, _)| *called == noun).map(|(_, known)| *known);
        let is_called_so = |name: &str| {
            let lower = name.to_lowercase();
            lower
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word == noun || known.is_some_and(|known| known.contains(&word)))
        };
        let mut found: Vec<usize> = Vec::new();
        let spoke: Vec<usize> = self
            .resolved
            .iter()
            .rev()
            .take(NEAR)
            .flat_map(|heard| [Some(heard.holder), heard.via])
            .flatten()
            .collect();
        for at in spoke {
            let fits = self.known.locals.get(at).is_some_and(|local| {
                matches!(local.kind, Some(PartyKind::Office | PartyKind::Organisation))
                    && is_called_so(&local.name)
            });
            if fits && !found.contains(&at) && found.len() < count {
                found.push(at);
            }
        }
        if found.len() < count {
            let named = self.bodies(span.start.saturating_sub(IN_REACH), span.start);
            for (span, phrase) in named.into_iter().rev() {
                let fits = match &phrase {
                    Phrase::Body { name, kind, .. } => {
                        *kind != PartyKind::Government
                            && is_called_so(&self.explained(name.clone()))
                    }
                    _ => false,
                };
                if found.len() < count
                    && fits
                    && let Some(at) = self.as_body(phrase, span)
                    && !found.contains(&at)
                {
                    found.push(at);
                }
            }
        }
        found
    }

    /// The name in apposition to a body without one: *the regulator in Bucharest, ANRE*; *the tribunal,
    /// known as the TSE*.
    pub(super) fn explained_after(&self, span: Span) -> Option<Span> {
        let tokens = words(self.text, span);
        let comma = tokens.iter().position(|word| word.text == ",")?;
        let (head, rest) = (tokens.get(..comma)?, tokens.get(comma + 1..)?);
        let nameless = head
            .iter()
            .skip(1)
            .take_while(|word| word.text != "in")
            .all(|word| !word.is_capitalised() || self.scene.places.state(word.text).is_some());
        let noun =
            head.iter().take_while(|word| !matches!(word.text, "in" | "of" | "here")).last()?;
        let skipped = rest.iter().take_while(|word| matches!(word.text, "known" | "as")).count();
        let rest = rest.get(skipped..)?;
        let end = rest.iter().position(|word| matches!(word.text, "," | "which" | "who"));
        let rest = rest.get(..end.unwrap_or(rest.len()))?;
        let name = match rest {
            [the, named @ ..] if matches!(the.text, "the" | "The") => named,
            named => named,
        };
        let whole = hull(name)?;
        let first = name.first()?;
        let acronym = name.len() == 1 && first.text.chars().all(char::is_uppercase);
        let is_name = first.is_capitalised()
            && !rest.iter().any(|word| word.text == "and" && !first.is_capitalised())
            && (acronym
                || whole.of(self.text).ends_with(')')
                || self.named_body(without_bracket(self.text, whole)).is_some());
        let noun_of_body =
            BODIES.contains(noun.text) || CALLED.iter().any(|(called, _)| *called == noun.text);
        let starts = matches!(head.first()?.text, "the" | "The" | "its" | "Its");
        (starts && nameless && noun_of_body && is_name && !self.is_within_name(whole))
            .then_some(whole)
    }

    /// The office of that name, of whichever state, that the article spoke of last, where `state` is not
    /// told.
    pub(super) fn same_office_before(
        &self,
        name: &str,
        kind: PartyKind,
        state: Option<&str>,
    ) -> Option<usize> {
        if kind != PartyKind::Office || state.is_some() {
            return None;
        }
        let office = Local { kind: Some(kind), name: name.to_owned(), ..Local::default() };
        let wanted = Words::of(&office);
        let same = self.known.locals.iter().enumerate().filter(|(_, local)| {
            local.kind == Some(kind) && local.state.is_some() && Words::of(local) == wanted
        });
        same.max_by_key(|(_, local)| local.mentions.last().copied()).map(|(at, _)| at)
    }

    fn as_body(&mut self, phrase: Phrase, span: Span) -> Option<usize> {
        match phrase {
            Phrase::Body { name, kind, state } => {
                let at = self.known.body(self.explained(name), kind, state);
                self.mention(at, span);
                Some(at)
            }
            _ => None,
        }
    }

    /// The bodies named between `from` and `to`, in order.
    fn bodies(&self, from: usize, to: usize) -> Vec<(Span, Phrase)> {
        let from = self.text.floor_char_boundary(from);
        let to = self.text.floor_char_boundary(to);
        let tokens = words(self.text, Span::new(from, to));
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let end = run_end(&tokens, at);
            // *Staff of the International Monetary Fund* names a fund.
            let inner =
                tokens.get(at..end).unwrap_or_default().iter().position(|it| it.text == "of");
            let inner = inner.map(|of| {
                let the = tokens.get(at + of + 1).is_some_and(|word| word.text == "the");
                at + of + 1 + usize::from(the)
            });
            if let Some(inner) = inner.and_then(|from| tokens.get(from..end)).and_then(hull)
                && organisation(inner.of(self.text)).is_some()
                && let Some(phrase) = self.named_body(inner)
            {
                found.push((inner, phrase));
            } else if let Some(whole) = tokens.get(at..end).and_then(hull)
                && !self.is_within_name(whole)
                && let Some(phrase) = self.named_body(whole)
            {
                found.push((whole, phrase));
            }
            at = end.max(at + 1);
        }
        found
    }

    /// What `span` names, where that surely is a body.
    fn named_body(&self, span: Span) -> Option<Phrase> {
        let name = span.of(self.text);
        let lower = name.to_lowercase();
        // *Council* of *the National Council for Restoration*.
        let head = lower.split(" of ").next().and_then(|name| name.split(" for ").next());
        let head = head.and_then(|name| name.rsplit(' ').next()).unwrap_or_default();
        let known = organisation(name);
        let outlet = known.is_some_and(|known| {
            matches!(known.kind, OrganisationKind::NewsAgency | OrganisationKind::Outlet)
        });
        let many = name.contains(' ');
        let is_body = known.is_some()
            || self.scene.acronyms.long(name).is_some()
            || many && (body_kind(head).is_some() || BODIES.contains(head));
        if outlet || !is_body {
            return None;
        }
        let phrase = Phrase::read(self.text, span, self.scene.places);
        matches!(phrase, Phrase::Body { .. }).then_some(phrase)
    }

    fn is_within_name(&self, span: Span) -> bool {
        self.known.mentions.last_within(span).is_some_and(|(_, mention)| mention.overlaps(span))
    }
}

/// So many statements back a body spoke that can be called by a noun for its kind.
const NEAR: usize = 40;

/// Where the run of capitalised words that begins at `start` ends, joined by *of*, *for*, *the*, *and*.
fn run_end(tokens: &[Word<'_>], start: usize) -> usize {
    let capital = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|word| word.is_wordlike() && word.is_capitalised() && word.text != "The")
    };
    if !capital(start) {
        return start;
    }
    let mut end = start + 1;
    loop {
        let joins = tokens
            .iter()
            .skip(end)
            .take(2)
            .take_while(|word| matches!(word.text, "of" | "for" | "the" | "and" | "-"))
            .count();
        // *St. Louis*.
        let saint = tokens.get(end).is_some_and(|word| word.text == ".")
            && tokens.get(end - 1).is_some_and(|word| matches!(word.text, "St" | "Ft" | "Mt"));
        if saint && capital(end + 1) {
            end += 2;
            continue;
        }
        // *And* joins only what *of* opened: *the Ministry of Trade and Industry*.
        let opened = tokens
            .get(start..end)
            .is_some_and(|run| run.iter().any(|word| matches!(word.text, "of" | "for")));
        let and = tokens.get(end).is_some_and(|word| word.text == "and");
        if !capital(end + joins) || and && !opened {
            return end;
        }
        end += joins + 1;
    }
}

/// `span` without a bracket at its end.
fn without_bracket(text: &str, span: Span) -> Span {
    let plain = span.of(text).split(" (").next().unwrap_or_default();
    Span::new(span.start, span.start + plain.len())
}

fn hull(words: &[Word<'_>]) -> Option<Span> {
    Some(words.first()?.span.hull(words.last()?.span))
}
