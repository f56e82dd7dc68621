//! Sentences that set one article's words against others'.

use crate::article::Article;
use crate::difference::{Difference, Evidence, Kind};
use crate::edition::passage::Texts;
use crate::edition::shown::{evidence, is_alike, named, quoted};

/// A sentence names at most this many pairs of one kind.
const PAIRS: usize = 2;

/// Who is spoken of, and in which number.
#[derive(Debug, Clone)]
pub(super) struct Voice<'t> {
    pub(super) texts: Texts<'t>,
    a: &'t str,
    b: String,
    many: bool,
}

impl<'t> Voice<'t> {
    pub(super) fn of(
        articles: &'t [Article],
        difference: &Difference,
        a: &'t str,
        others: &[&str],
    ) -> Self {
        let b = match others {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        };
        Self { texts: Texts::of(articles, difference), a, b, many: others.len() > 1 }
    }

    pub(super) fn bases(&self, evidence: &Evidence) -> Option<String> {
        quoted(self.texts.base, &evidence.a)
    }

    pub(super) fn others(&self, evidence: &Evidence) -> Option<String> {
        quoted(self.texts.other, &evidence.b)
    }

    /// The verb, given as one article has it, in the number of the others.
    fn do_they<'v>(&self, verb: &'v str) -> &'v str {
        match verb {
            "has" if self.many => "have",
            "does" if self.many => "do",
            _ if self.many => verb.strip_suffix('s').unwrap_or(verb),
            _ => verb,
        }
    }

    /// One kind, in one sentence; none where no words show it.
    pub(super) fn clause(&self, kind: Kind, shown: &[Evidence]) -> Option<String> {
        let (a, b) = (self.a, self.b.as_str());
        match kind {
            Kind::Verbatim => return Some(format!("{a} and {b} have the same words.")),
            Kind::QuoteAltered => return self.altered(shown),
            Kind::Reworded => return self.reworded(shown),
            Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::OmitsDetail
            | Kind::AddsDetail => {}
        }
        let clauses: Vec<String> =
            shown.iter().filter_map(|it| self.contrast(kind, it)).take(PAIRS).collect();
        (!clauses.is_empty()).then(|| format!("{}.", clauses.join(", and ")))
    }

    /// One pair of words set against each other.
    fn contrast(&self, kind: Kind, shown: &Evidence) -> Option<String> {
        let (a, b) = (self.a, self.b.as_str());
        let [has, does, gives, names] =
            ["has", "does", "gives", "names"].map(|it| self.do_they(it));
        if let Some((base, other)) = named(shown) {
            return Some(format!("{a} names {base}; {b} {names} {other}"));
        }
        match (self.bases(shown), self.others(shown)) {
            (Some(base), Some(other)) => Some(format!("{a} has {base}; {b} {has} {other}")),
            (Some(base), None) => Some(match kind {
                Kind::ActorDiffers => format!("{a} names {base}; {b} {does} not"),
                Kind::DateDiffers => format!("{a} has {base}; {b} {gives} no date"),
                Kind::NumberDiffers => format!("{a} has {base}; {b} {gives} no figure"),
                Kind::QuoteAltered
                | Kind::PolarityDiffers
                | Kind::CommitmentDiffers
                | Kind::OmitsDetail
                | Kind::AddsDetail
                | Kind::Reworded
                | Kind::Verbatim => format!("{a} has {base}; {b} {has} not"),
            }),
            (None, Some(other)) => Some(match kind {
                Kind::ActorDiffers => format!("{b} {names} {other}; {a} does not"),
                Kind::DateDiffers => format!("{b} {has} {other}; {a} gives no date"),
                Kind::NumberDiffers => format!("{b} {has} {other}; {a} gives no figure"),
                Kind::QuoteAltered
                | Kind::PolarityDiffers
                | Kind::CommitmentDiffers
                | Kind::OmitsDetail
                | Kind::AddsDetail
                | Kind::Reworded
                | Kind::Verbatim => format!("{b} {has} {other}; {a} has not"),
            }),
            (None, None) => None,
        }
    }

    /// *Inside the quotation marks, C leaves out “and verifiable” and has “action” where A has
    /// “steps”.*
    fn altered(&self, shown: &[Evidence]) -> Option<String> {
        let changes: Vec<String> = shown
            .iter()
            .filter_map(|it| match (self.bases(it), self.others(it)) {
                (Some(base), Some(other)) => {
                    Some(format!("{} {other} where {} has {base}", self.do_they("has"), self.a))
                }
                (Some(base), None) => Some(format!("{} out {base}", self.do_they("leaves"))),
                (None, Some(other)) => Some(format!("{} in {other}", self.do_they("puts"))),
                (None, None) => None,
            })
            .take(PAIRS)
            .collect();
        let words = changes.join(" and ");
        (!words.is_empty()).then(|| format!("Inside the quotation marks, {} {words}.", self.b))
    }

    /// *A has “must stay” and “at once”; B has “must remain” and “now”.*
    fn reworded(&self, shown: &[Evidence]) -> Option<String> {
        let (a, b, has) = (self.a, self.b.as_str(), self.do_they("has"));
        let both = || shown.iter().filter_map(|it| Some((self.bases(it)?, self.others(it)?)));
        let (bases, others): (Vec<_>, Vec<_>) =
            both().filter(|(base, other)| !is_alike(base, other)).take(PAIRS).unzip();
        let mut sentences = Vec::new();
        if !bases.is_empty() {
            let (bases, others) = (bases.join(" and "), others.join(" and "));
            sentences.push(format!("{a} has {bases}; {b} {has} {others}."));
        }
        let moved = both().find(|(base, other)| is_alike(base, other));
        if let Some((words, _)) = moved {
            sentences.push(format!("{b} {has} {words} in another place."));
        }
        if sentences.is_empty() {
            let one_sided = shown.iter().find_map(|it| self.contrast(Kind::Reworded, it))?;
            sentences.push(format!("{one_sided}."));
        }
        Some(sentences.join(" "))
    }

    /// *B adds “once inspections are in place” and omits “by 3 April”.*
    pub(super) fn additions(&self, difference: &Difference) -> Option<String> {
        let words = |kind, of: &dyn Fn(&Evidence) -> Option<String>| {
            let found: Vec<String> =
                evidence(self.texts, difference, kind).iter().filter_map(of).take(PAIRS).collect();
            (difference.kinds.contains(&kind) && !found.is_empty()).then(|| found.join(", "))
        };
        let added = words(Kind::AddsDetail, &|it| self.others(it));
        let omitted = words(Kind::OmitsDetail, &|it| self.bases(it));
        let b = &self.b;
        match (added, omitted) {
            (Some(added), Some(omitted)) => Some(format!("{b} adds {added} and omits {omitted}.")),
            (Some(added), None) => Some(format!("{b} adds {added}.")),
            (None, Some(omitted)) => Some(format!("{b} omits {omitted}.")),
            (None, None) => None,
        }
    }

    pub(super) fn listed(
        &self,
        verb: &str,
        shown: &[Evidence],
        words: impl Fn(&Evidence) -> Option<String>,
    ) -> Option<String> {
        let words: Vec<String> = shown.iter().filter_map(words).collect();
        let (b, verb) = (&self.b, self.do_they(verb));
        (!words.is_empty()).then(|| format!("{b} {verb} {}.", words.join(", ")))
    }
}
