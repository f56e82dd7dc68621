//! Differences said in plain words.

use crate::article::Article;
use crate::difference::{Difference, Evidence, Kind, Relation};
use crate::edition::passage::{Texts, count_words, trimmed};
use crate::span::{Span, hull};

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
                clauses.extend(voice.clause(kind, &evidence(voice.texts, difference, kind)));
            }
        }
    }
    clauses.extend(voice.additions(difference));
    if clauses.is_empty() {
        let matter = difference.kinds.first().map_or("wording", |kind| matter(*kind));
        clauses.push(format!("{a} and {b} differ in {matter}."));
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
            let shown = evidence(voice.texts, difference, kind);
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
    let shown = evidence(voice.texts, difference, kind);
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

/// What two readings differ in, where no words of theirs can be shown for it.
fn matter(kind: Kind) -> &'static str {
    match kind {
        Kind::QuoteAltered => "what stands inside the quotation marks",
        Kind::PolarityDiffers => "what is asserted and what denied",
        Kind::ActorDiffers => "who is said to speak",
        Kind::CommitmentDiffers => "how firm the promise is",
        Kind::DateDiffers => "the date",
        Kind::NumberDiffers => "the figure",
        Kind::OmitsDetail | Kind::AddsDetail => "detail",
        Kind::Reworded | Kind::Verbatim => "wording",
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
fn evidence(texts: Texts<'_>, difference: &Difference, kind: Kind) -> Vec<Evidence> {
    let given: Vec<Evidence> =
        difference.evidence.iter().filter(|it| it.kind == kind).cloned().collect();
    if !given.is_empty() {
        return match kind {
            Kind::AddsDetail | Kind::OmitsDetail => joined(texts, given),
            Kind::QuoteAltered
            | Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::Reworded
            | Kind::Verbatim => given,
        };
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

/// Details that stand next to each other are one detail: *held since* and *9 February* are *held
/// since 9 February*.
fn joined(texts: Texts<'_>, details: Vec<Evidence>) -> Vec<Evidence> {
    let follows = |text: &str, one: &[Span], next: &[Span]| match (one, next) {
        ([.., one], [next, ..]) => {
            text.get(one.end..next.start).is_some_and(|between| between.trim().is_empty())
        }
        (one, next) => one.is_empty() && next.is_empty(),
    };
    let mut found: Vec<Evidence> = Vec::new();
    for detail in details {
        match found.last_mut() {
            Some(last)
                if follows(texts.base, &last.a, &detail.a)
                    && follows(texts.other, &last.b, &detail.b) =>
            {
                last.a = hull(&[last.a.as_slice(), &detail.a].concat()).into_iter().collect();
                last.b = hull(&[last.b.as_slice(), &detail.b].concat()).into_iter().collect();
            }
            Some(_) | None => found.push(detail),
        }
    }
    found
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
    fn additions(&self, difference: &Difference) -> Option<String> {
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

/// Who is named on either side. A pronoun among the words says nothing, so the note is taken,
/// where it has a name for both.
fn named(shown: &Evidence) -> Option<(&str, &str)> {
    if shown.kind != Kind::ActorDiffers || shown.a.is_empty() || shown.b.is_empty() {
        return None;
    }
    let words = shown.note.split(": ").next()?;
    let (base, other) = words.split_once(" / ")?;
    (!base.trim().is_empty() && !other.trim().is_empty()).then_some((base, other))
}

fn is_alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
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
    fn an_altered_quotation_says_what_was_cut_and_what_was_put_instead() {
        let articles = [article("“concrete and verifiable steps”"), article("“concrete action”")];
        let altered = Relation::Differs(Kind::QuoteAltered);
        let mut difference = difference(
            &articles,
            &[Kind::QuoteAltered],
            &[("and verifiable", "", altered), ("steps", "action", altered)],
        );
        difference.evidence.clear();
        assert_eq!(
            sentence(&articles, &difference, "A", "C"),
            "Inside the quotation marks, C leaves out “and verifiable” and has “action” where A \
             has “steps”."
        );
    }

    #[test]
    fn other_words_are_set_in_a_row_and_moved_words_are_said_to_be_moved() {
        let articles =
            [article("He called for it at once, freely."), article("Freely he asked for it now.")];
        let mut difference = difference(
            &articles,
            &[Kind::Reworded],
            &[
                ("called for", "asked for", Relation::Differs(Kind::Reworded)),
                ("at once", "now", Relation::Differs(Kind::Reworded)),
            ],
        );
        let alone = |step: crate::difference::Step| Evidence {
            kind: Kind::Reworded,
            a: step.a.into_iter().collect(),
            b: step.b.into_iter().collect(),
            note: String::new(),
        };
        difference.evidence = difference.alignment.iter().copied().map(alone).collect();
        difference.evidence.push(Evidence {
            kind: Kind::Reworded,
            a: vec![Span::new(26, 32)],
            b: vec![Span::new(0, 6)],
            note: "freely: in another place".to_owned(),
        });
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A has “called for” and “at once”; B has “asked for” and “now”. B has “freely” in \
             another place."
        );
    }

    #[test]
    fn who_speaks_is_named_even_where_the_words_are_a_pronoun() {
        let articles = [article("He will go."), article("The ministry will go.")];
        let mut difference = difference(
            &articles,
            &[Kind::ActorDiffers],
            &[("He", "The ministry", Relation::Differs(Kind::ActorDiffers))],
        );
        difference.evidence[0].note = "Teodor Amaru / The ministry: one party’s".to_owned();
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A names Teodor Amaru; B names The ministry."
        );
    }

    #[test]
    fn details_next_to_each_other_are_one_detail() {
        let articles =
            [article("The crew, held since 9 February, is free."), article("Crew free.")];
        let omitted = |start, end| Evidence {
            kind: Kind::OmitsDetail,
            a: vec![Span::new(start, end)],
            b: Vec::new(),
            note: String::new(),
        };
        let mut difference = difference(&articles, &[Kind::OmitsDetail], &[("The", "", SAME)]);
        difference.evidence = vec![omitted(10, 20), omitted(21, 31)];
        assert_eq!(sentence(&articles, &difference, "A", "B"), "B omits “held since 9 February”.");
    }

    #[test]
    fn a_kind_without_words_still_says_what_differs() {
        let articles = [article("He left."), article("He left.")];
        let steps = [("He left", "He left", SAME)];
        let difference = difference(&articles, &[Kind::ActorDiffers], &steps);
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A and B differ in who is said to speak."
        );
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
