//! Differences said in plain words.

use crate::article::Article;
use crate::difference::{Difference, Evidence, Kind, Relation};
use crate::edition::passage::{Texts, count_words, trimmed};
use crate::span::Span;

/// Evidence longer than this many words is shortened in a sentence. Readings never are.
const LONG: usize = 14;
/// A sentence names at most this many pairs of one kind.
const PAIRS: usize = 2;

/// A difference in one sentence, or a few short ones: what is read out for it as well.
///
/// *A has “agreed to reopen”; B has “would consider reopening”. B adds “once inspections are in
/// place” and omits “by 3 April”.* The heaviest kinds come first; `a` and `b` are the sigla of the
/// base's and the other's article.
#[must_use]
pub fn sentence(articles: &[Article], difference: &Difference, a: &str, b: &str) -> String {
    let voice = Voice::of(articles, difference, a, &[b]);
    let mut clauses = Vec::new();
    for &kind in &difference.kinds {
        match kind {
            Kind::AddsDetail | Kind::OmitsDetail => {}
            // What the heavier kinds say is enough; other wording follows from it.
            Kind::Reworded if difference.kinds.len() > 1 => {}
            Kind::QuoteAltered
            | Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::Reworded
            | Kind::Verbatim => {
                clauses.extend(voice.clause(kind, &evidence(difference, kind)));
            }
        }
    }
    clauses.extend(voice.additions(difference));
    if clauses.is_empty() {
        clauses.push(format!("{a} and {b} have other words."));
    }
    clauses.dedup();
    clauses.join(" ")
}

/// Why each kind is named, heaviest first: *Commitment differs. A has “agreed to reopen”; B has
/// “would consider reopening”.*
#[must_use]
pub fn reasons(
    articles: &[Article],
    difference: &Difference,
    a: &str,
    b: &str,
) -> Vec<(Kind, String)> {
    let voice = Voice::of(articles, difference, a, &[b]);
    difference
        .kinds
        .iter()
        .map(|&kind| {
            let shown = evidence(difference, kind);
            let words = match kind {
                Kind::AddsDetail => voice.listed("adds", &shown, |it| voice.others(it)),
                Kind::OmitsDetail => voice.listed("omits", &shown, |it| voice.bases(it)),
                Kind::QuoteAltered
                | Kind::PolarityDiffers
                | Kind::ActorDiffers
                | Kind::CommitmentDiffers
                | Kind::DateDiffers
                | Kind::NumberDiffers
                | Kind::Reworded
                | Kind::Verbatim => voice.clause(kind, &shown),
            };
            let title = title(kind).map(str::to_owned);
            (kind, title.into_iter().chain(words).collect::<Vec<_>>().join(" "))
        })
        .collect()
}

/// One kind of `difference` in one sentence that holds for several articles at once: *A has 26;
/// D and E have 24.* None where no words show the kind.
#[must_use]
pub fn finding(
    articles: &[Article],
    difference: &Difference,
    kind: Kind,
    a: &str,
    others: &[&str],
) -> Option<String> {
    let voice = Voice::of(articles, difference, a, others);
    let shown = evidence(difference, kind);
    match kind {
        Kind::AddsDetail => voice.listed("adds", &shown, |it| voice.others(it)),
        Kind::OmitsDetail => voice.listed("omits", &shown, |it| voice.bases(it)),
        Kind::QuoteAltered
        | Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers
        | Kind::Reworded
        | Kind::Verbatim => voice.clause(kind, &shown),
    }
}

fn title(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::QuoteAltered => Some("Quotation altered."),
        Kind::PolarityDiffers => Some("Polarity differs."),
        Kind::ActorDiffers => Some("Actor differs."),
        Kind::CommitmentDiffers => Some("Commitment differs."),
        Kind::DateDiffers => Some("Date differs."),
        Kind::NumberDiffers => Some("Number differs."),
        Kind::Reworded => Some("Reworded."),
        Kind::OmitsDetail | Kind::AddsDetail | Kind::Verbatim => None,
    }
}

/// The words that show `kind`: its evidence, or the steps of that kind where it has none.
fn evidence(difference: &Difference, kind: Kind) -> Vec<Evidence> {
    let given: Vec<Evidence> =
        difference.evidence.iter().filter(|it| it.kind == kind).cloned().collect();
    if !given.is_empty() {
        return given;
    }
    let steps = difference.alignment.iter();
    steps
        .filter(|step| step.relation == Relation::Differs(kind))
        .map(|step| Evidence {
            kind,
            a: step.a.into_iter().collect(),
            b: step.b.into_iter().collect(),
            note: String::new(),
        })
        .collect()
}

/// Who is spoken of, and in which number.
#[derive(Clone)]
struct Voice<'t> {
    texts: Texts<'t>,
    a: &'t str,
    b: String,
    many: bool,
}

impl<'t> Voice<'t> {
    fn of(articles: &'t [Article], difference: &Difference, a: &'t str, others: &[&str]) -> Self {
        let b = match others {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        };
        Self { texts: Texts::of(articles, difference), a, b, many: others.len() > 1 }
    }

    fn bases(&self, evidence: &Evidence) -> Option<String> {
        quoted(self.texts.base, &evidence.a)
    }

    fn others(&self, evidence: &Evidence) -> Option<String> {
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
    fn clause(&self, kind: Kind, shown: &[Evidence]) -> Option<String> {
        let (a, b) = (self.a, self.b.as_str());
        if kind == Kind::Verbatim {
            return Some(format!("{a} and {b} have the same words."));
        }
        let clauses: Vec<String> =
            shown.iter().filter_map(|it| self.contrast(kind, it)).take(PAIRS).collect();
        if clauses.is_empty() {
            return None;
        }
        let words = clauses.join(", and ");
        Some(match kind {
            Kind::QuoteAltered => format!("Inside the quotation marks, {words}."),
            Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::OmitsDetail
            | Kind::AddsDetail
            | Kind::Reworded
            | Kind::Verbatim => format!("{words}."),
        })
    }

    /// One pair of words set against each other.
    fn contrast(&self, kind: Kind, shown: &Evidence) -> Option<String> {
        let (a, b) = (self.a, self.b.as_str());
        let [has, does, gives, names] =
            ["has", "does", "gives", "names"].map(|it| self.do_they(it));
        match (self.bases(shown), self.others(shown)) {
            (Some(base), Some(other)) => Some(format!("{a} has {base}; {b} {has} {other}")),
            (Some(base), None) => Some(match kind {
                Kind::QuoteAltered => format!("{b} {} out {base}", self.do_they("leaves")),
                Kind::ActorDiffers => format!("{a} names {base}; {b} {does} not"),
                Kind::DateDiffers => format!("{a} has {base}; {b} {gives} no date"),
                Kind::NumberDiffers => format!("{a} has {base}; {b} {gives} no figure"),
                Kind::PolarityDiffers
                | Kind::CommitmentDiffers
                | Kind::OmitsDetail
                | Kind::AddsDetail
                | Kind::Reworded
                | Kind::Verbatim => format!("{a} has {base}; {b} {has} not"),
            }),
            (None, Some(other)) => Some(match kind {
                Kind::QuoteAltered => format!("{b} {} in {other}", self.do_they("puts")),
                Kind::ActorDiffers => format!("{b} {names} {other}; {a} does not"),
                Kind::DateDiffers => format!("{b} {has} {other}; {a} gives no date"),
                Kind::NumberDiffers => format!("{b} {has} {other}; {a} gives no figure"),
                Kind::PolarityDiffers
                | Kind::CommitmentDiffers
                | Kind::OmitsDetail
                | Kind::AddsDetail
                | Kind::Reworded
                | Kind::Verbatim => format!("{b} {has} {other}; {a} has not"),
            }),
            (None, None) => None,
        }
    }

    /// *B adds “once inspections are in place” and omits “by 3 April”.*
    fn additions(&self, difference: &Difference) -> Option<String> {
        let words = |kind, of: &dyn Fn(&Evidence) -> Option<String>| {
            let found: Vec<String> =
                evidence(difference, kind).iter().filter_map(of).take(PAIRS).collect();
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

    fn listed(
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

/// The words of `spans` in quotation marks, pieces joined by “ … ”; a bare figure or date has no
/// marks. Marks of quotation within are single.
fn quoted(text: &str, spans: &[Span]) -> Option<String> {
    let pieces: Vec<&str> = spans
        .iter()
        .filter_map(|span| trimmed(text, *span))
        .filter(|span| count_words(text, *span) > 0)
        .map(|span| span.of(text))
        .collect();
    if pieces.is_empty() {
        return None;
    }
    let joined = pieces.join(" … ");
    let words: Vec<&str> = joined.split_whitespace().collect();
    let short = if words.len() > LONG {
        let half = LONG / 2;
        let (first, last) = (words.iter().take(half), words.iter().skip(words.len() - half));
        let parts: Vec<&str> = first.copied().chain(["…"]).chain(last.copied()).collect();
        parts.join(" ")
    } else {
        words.join(" ")
    };
    let bare = short.trim_matches(|mark: char| {
        matches!(mark, '“' | '”' | '"' | '‘' | ',' | ';' | ':') || mark.is_whitespace()
    });
    if bare.chars().all(|it| it.is_ascii_digit() || ".,:%/".contains(it)) {
        return Some(bare.to_owned());
    }
    Some(format!("“{}”", bare.replace(['“', '"'], "‘").replace('”', "’")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::{SAME, article, difference};

    fn softened() -> ([Article; 2], Difference) {
        let articles = [
            article("Amaru agreed to reopen the crossing by 3 April."),
            article("Amaru would consider reopening the crossing once inspections are in place."),
        ];
        let difference = difference(
            &articles,
            &[Kind::CommitmentDiffers, Kind::OmitsDetail, Kind::AddsDetail],
            &[
                (
                    "agreed to reopen",
                    "would consider reopening",
                    Relation::Differs(Kind::CommitmentDiffers),
                ),
                ("the crossing", "the crossing", SAME),
                ("by 3 April", "", Relation::Differs(Kind::OmitsDetail)),
                ("", "once inspections are in place", Relation::Differs(Kind::AddsDetail)),
            ],
        );
        (articles, difference)
    }

    #[test]
    fn a_softened_promise_is_said_with_its_words() {
        let (articles, difference) = softened();
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A has “agreed to reopen”; B has “would consider reopening”. \
             B adds “once inspections are in place” and omits “by 3 April”."
        );
    }

    #[test]
    fn a_finding_may_hold_for_several_articles() {
        let (articles, difference) = softened();
        let finding = |kind| finding(&articles, &difference, kind, "A", &["B", "D", "E"]).unwrap();
        assert_eq!(
            finding(Kind::CommitmentDiffers),
            "A has “agreed to reopen”; B, D and E have “would consider reopening”."
        );
        assert_eq!(finding(Kind::OmitsDetail), "B, D and E omit “by 3 April”.");
    }

    #[test]
    fn each_kind_has_its_reason() {
        let (articles, difference) = softened();
        assert_eq!(
            reasons(&articles, &difference, "A", "B"),
            [
                (
                    Kind::CommitmentDiffers,
                    "Commitment differs. A has “agreed to reopen”; B has “would consider reopening”."
                        .to_owned()
                ),
                (Kind::OmitsDetail, "B omits “by 3 April”.".to_owned()),
                (Kind::AddsDetail, "B adds “once inspections are in place”.".to_owned()),
            ]
        );
    }

    #[test]
    fn figures_stand_bare_and_long_words_are_shortened_in_the_middle() {
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen \
                    fourteen fifteen";
        let articles = [article("He saw 26 men."), article(&format!("He saw 24 men {long}."))];
        let difference = difference(
            &articles,
            &[Kind::NumberDiffers, Kind::AddsDetail],
            &[
                ("26", "24", Relation::Differs(Kind::NumberDiffers)),
                ("", long, Relation::Differs(Kind::AddsDetail)),
            ],
        );
        assert_eq!(
            sentence(&articles, &difference, "A", "D"),
            "A has 26; D has 24. D adds “one two three four five six seven … nine ten eleven \
             twelve thirteen fourteen fifteen”."
        );
    }

    #[test]
    fn the_same_words_are_said_to_be_the_same() {
        let articles = [article("He left."), article("He left.")];
        let difference = difference(&articles, &[Kind::Verbatim], &[("He left", "He left", SAME)]);
        assert_eq!(sentence(&articles, &difference, "A", "C"), "A and C have the same words.");
    }
}
