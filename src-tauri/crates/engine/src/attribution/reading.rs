//! What the tagger read, as attributions: contents set to their quotation marks.

use super::Attribution;
use super::tagger::{Evidence, Tagged};
use crate::lexicon::cues::verbs_of;
use crate::quotation::Quoted;
use crate::span::{Span, hull};
use crate::statement::{Quotation, Stance};
use crate::text::{is_break, words};

/// Relations less sure than this are nearly always wrong.
const LEAST: f32 = 0.1;

/// What the tagger read in an article.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// In order of their contents, none of which crosses a paragraph.
    pub(super) attributions: Vec<Attribution>,
    /// Contents that go on with one in an earlier paragraph: each with that one, by their first
    /// pieces.
    pub(super) continued: Vec<(Span, Span)>,
}

/// The attributions that `tagged` are.
pub(super) fn read(text: &str, quoted: &[Quoted], tagged: Vec<Tagged>) -> Read {
    let mut taken: Vec<Span> = tagged
        .iter()
        .flat_map(|relation| relation.source.iter().chain(&relation.cue).chain(&relation.content))
        .copied()
        .collect();
    taken.sort_unstable();
    let mut read = Read::default();
    for relation in tagged {
        if confidence(&relation.evidence) < LEAST {
            continue;
        }
        let parts = by_paragraph(text, attribution(text, quoted, &taken, relation));
        let first = parts.first().and_then(|part| part.content.first().copied());
        for part in parts.iter().skip(1) {
            read.continued.extend(part.content.first().copied().zip(first));
        }
        read.attributions.extend(parts);
    }
    keep_apart(&mut read.attributions);
    read.attributions.sort_by_key(|attribution| attribution.content.first().copied());
    read
}

/// Cuts contents that reach into one another: a word cut in two pieces can be in both.
fn keep_apart(attributions: &mut Vec<Attribution>) {
    let mut pieces: Vec<Span> =
        attributions.iter().flat_map(|attribution| attribution.content.iter().copied()).collect();
    pieces.sort_unstable();
    let mut end = 0;
    let mut cut: Vec<(Span, Span)> = Vec::new();
    for piece in pieces {
        let start = piece.start.max(end);
        if start > piece.start || start >= piece.end {
            cut.push((piece, Span::new(start, piece.end)));
        }
        end = end.max(piece.end);
    }
    for (whole, rest) in cut {
        let owner = attributions.iter_mut().rev().find(|one| one.content.contains(&whole));
        if let Some(content) = owner.map(|owner| &mut owner.content)
            && let Some(at) = content.iter().position(|piece| *piece == whole)
        {
            if rest.is_empty() {
                content.remove(at);
            } else if let Some(piece) = content.get_mut(at) {
                *piece = rest;
            }
        }
    }
    attributions.retain(|attribution| !attribution.content.is_empty());
}

/// Sets in `found` what continues what.
pub(super) fn carry_on(continued: &[(Span, Span)], found: &mut [Attribution]) {
    for (later, earlier) in continued {
        let place = |span: &Span| {
            found.iter().position(|one| one.content.iter().any(|content| content.overlaps(*span)))
        };
        if let (Some(later), Some(earlier)) = (place(later), place(earlier))
            && let Some(one) = found.get_mut(later).filter(|_| later != earlier)
        {
            one.continues = Some(earlier);
        }
    }
}

/// `whole` cut where its content goes on in another paragraph: first what stands with the source and
/// cue, then what continues it.
fn by_paragraph(text: &str, whole: Attribution) -> Vec<Attribution> {
    let mut cut: Vec<Vec<Span>> = Vec::new();
    for &span in &whole.content {
        match cut.last_mut() {
            Some(last)
                if last
                    .first()
                    .is_some_and(|first| !first.hull(span).of(text).contains(is_break)) =>
            {
                last.push(span);
            }
            _ => cut.push(vec![span]),
        }
    }
    // Source and cue stay with the content that stands in their paragraph.
    let stated = whole.cue.first().or(whole.source.first()).copied();
    let own = stated.and_then(|stated| {
        cut.iter().position(|content| {
            content.iter().any(|content| !content.hull(stated).of(text).contains(is_break))
        })
    });
    let own = own.unwrap_or(0).min(cut.len().saturating_sub(1));
    let part = |content: Vec<Span>| Attribution {
        source: Vec::new(),
        cue: Vec::new(),
        reading: hull(&content).unwrap_or_default(),
        content,
        ..whole.clone()
    };
    let mut others: Vec<Attribution> = cut.into_iter().map(part).collect();
    if others.is_empty() {
        return others;
    }
    let first =
        Attribution { source: whole.source.clone(), cue: whole.cue.clone(), ..others.remove(own) };
    std::iter::once(first).chain(others).collect()
}

fn attribution(text: &str, quoted: &[Quoted], taken: &[Span], relation: Tagged) -> Attribution {
    let mut content: Vec<Span> =
        relation.content.iter().map(|&span| set_to_marks(text, quoted, taken, span)).collect();
    content.sort_unstable();
    let mut content = joined(text, content);
    if let Some(cue) = relation.cue {
        leave_what_happened(text, quoted, cue, &mut content);
    }
    Attribution {
        stance: relation.cue.map_or(Stance::Neutral, |cue| stance(text, cue)),
        confidence: confidence(&relation.evidence),
        reading: hull(&content).unwrap_or_default(),
        source: relation.source.map(|source| without_marks(text, source)).into_iter().collect(),
        cue: relation.cue.into_iter().collect(),
        content,
        via: Vec::new(),
        continues: None,
        quotation: Quotation::Indirect,
    }
}

/// Takes out of `content` what the article goes on to tell itself after a quotation and its cue:
/// *“You winning?” she said, but | Kevin was asleep*. It is held only where *that* or *to* says so.
fn leave_what_happened(text: &str, quoted: &[Quoted], cue: Span, content: &mut Vec<Span>) {
    let is_quoted = |span: Span| {
        let after = quoted.partition_point(|quotation| quotation.span.start <= span.start);
        after
            .checked_sub(1)
            .and_then(|at| quoted.get(at))
            .is_some_and(|last| last.span.end >= span.end)
    };
    if !content.iter().any(|&span| span.end <= cue.start && is_quoted(span)) {
        return;
    }
    content.retain(|&span| {
        let between = Span::new(cue.end, span.start.max(cue.end));
        let told = span.start >= cue.end
            && !between.of(text).contains(is_break)
            && !quoted.iter().any(|quotation| quotation.span.overlaps(span))
            && words(text, between).iter().any(|word| matches!(word.text, "but" | "and" | "while"))
            && !words(text, span).first().is_some_and(|word| matches!(word.text, "that" | "to"));
        !told
    });
}

/// `span` with the quotation mark that stands right before or after it, and without one whose
/// quotation lies wholly outside.
fn set_to_marks(text: &str, quoted: &[Quoted], taken: &[Span], span: Span) -> Span {
    let mut set = span;
    let first = quoted.partition_point(|quotation| quotation.span.end <= span.start);
    for quotation in quoted.iter().skip(first).take_while(|quoted| quoted.span.start <= span.end) {
        let whole = quotation.span;
        let free = |gap: Span| {
            !gap.of(text).chars().any(char::is_alphanumeric)
                || (!taken.iter().any(|part| part.overlaps(gap)) && gap.len() * 4 < whole.len())
        };
        if whole.start < set.start && set.start < whole.end && set.end > whole.start {
            let gap = Span::new(whole.start, set.start);
            if free(gap) {
                set.start = whole.start;
            }
        }
        if whole.start < set.end && set.end < whole.end {
            let gap = Span::new(set.end, whole.end);
            if free(gap) {
                set.end = whole.end;
            }
        }
    }
    set
}

/// A source without the comma that closes its apposition: *Ruth Tamm, the mayor,*.
fn without_marks(text: &str, source: Span) -> Span {
    let words = source.of(text).trim_end_matches([',', ';', ':', ' ']);
    Span::new(source.start, source.start + words.len().max(1))
}

/// Pieces with nothing but punctuation between them, on one line, as one.
fn joined(text: &str, content: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(content.len());
    for span in content {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            Some(last)
                if !Span::new(last.end, span.start)
                    .of(text)
                    .contains(|c: char| c.is_alphanumeric() || is_break(c)) =>
            {
                last.end = last.end.max(span.end);
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// What the verb of `cue` shows of the writer's attitude.
fn stance(text: &str, cue: Span) -> Stance {
    words(text, cue)
        .iter()
        .flat_map(|word| verbs_of(&word.text.to_lowercase()))
        .map(|(_, verb)| verb.stance)
        .find(|stance| *stance != Stance::Neutral)
        .unwrap_or(Stance::Neutral)
}

/// How often a relation with this `evidence` is right: a logistic regression on the roots of its
/// log-probabilities, fitted on the even-numbered articles of PolNeAR's development part.
fn confidence(evidence: &Evidence) -> f32 {
    let doubt = |sureness: f32| (-sureness.clamp(-6.0, 0.0)).sqrt();
    let score = 2.645
        - 1.571 * doubt(evidence.content)
        - 0.759 * doubt(evidence.edges)
        - 0.781 * doubt(evidence.cue)
        - 0.688 * doubt(evidence.source)
        - 0.973 * doubt(evidence.content_arc)
        - 1.986 * doubt(evidence.source_arc);
    1.0 / (1.0 + (-score).exp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotation::quotations;

    /// The pieces of a content that are left, by the pieces and the cue of a relation.
    fn left<'t>(text: &'t str, cue: &str, content: &[&str]) -> Vec<&'t str> {
        let place = |words: &str| {
            let start = text.find(words).unwrap();
            Span::new(start, start + words.len())
        };
        let mut spans: Vec<Span> = content.iter().map(|words| place(words)).collect();
        leave_what_happened(text, &quotations(text), place(cue), &mut spans);
        spans.into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn what_happens_after_a_quotation_is_not_said() {
        let winning = "“You winning?” she said, but Kevin was asleep.";
        assert_eq!(
            left(winning, "said", &["“You winning?”", "Kevin was asleep"]),
            ["“You winning?”"]
        );

        let late = "“It is late,” she said, but that nobody had left.";
        let pieces = ["“It is late,”", "that nobody had left"];
        assert_eq!(left(late, "said", &pieces), pieces);

        let went = "“It is late,” she said, and “nobody left”.";
        assert_eq!(left(went, "said", &["“It is late,”", "“nobody left”"]).len(), 2);
    }
}
