//! Where the marks of a text begin and end.

use crate::difference::{Difference, Kind, Relation};
use crate::edition::mark::{Mark, MarkKind, Omission, Run, Side};
use crate::edition::passage::{Passage, Texts, count_words, passages, trimmed};
use crate::edition::quoted::quotation_around;
use crate::span::Span;

/// Words under one mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Marked {
    span: Span,
    kind: MarkKind,
    side: Side,
    pair: u32,
}

/// A counted mark and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gap {
    at: usize,
    pair: u32,
    omission: Omission,
}

/// The marks of one text, gathered difference by difference.
#[derive(Debug, Default)]
pub(super) struct Marks {
    words: Vec<Marked>,
    gaps: Vec<Gap>,
}

impl Marks {
    /// Adds the marks of one difference, numbering its pairs from `from`; gives the next number.
    pub(super) fn gather(
        &mut self,
        texts: Texts<'_>,
        difference: &Difference,
        side: Side,
        from: u32,
    ) -> u32 {
        let mut passages = passages(texts, difference);
        for passage in &mut passages {
            passage.pair += from;
        }
        let mut marks = Self::default();
        // What no kind of the difference names stays plain: the words round a verbatim content.
        let is_named = |passage: &&Passage| match passage.relation {
            Relation::Differs(kind) => difference.kinds.contains(&kind),
            Relation::Same | Relation::Accidental | Relation::Moved => true,
        };
        for passage in passages.iter().filter(is_named) {
            match side {
                Side::Base => marks.mark_base(passage),
                Side::Other => marks.mark_other(texts, passage),
            }
        }
        let mut next = from + u32::try_from(passages.len()).unwrap_or_default();
        for evidence in &difference.evidence {
            let shown = passages.iter().any(|it| it.relation == Relation::Differs(evidence.kind));
            if let Some(kind) = mark_of(evidence.kind).filter(|_| !shown) {
                let (text, spans) = match side {
                    Side::Base => (texts.base, &evidence.a),
                    Side::Other => (texts.other, &evidence.b),
                };
                for span in spans.iter().filter_map(|span| trimmed(text, *span)) {
                    marks.words.push(Marked { span, kind, side, pair: next });
                }
                next += 1;
            }
        }
        marks.drop_lighter();
        self.words.append(&mut marks.words);
        self.gaps.append(&mut marks.gaps);
        next
    }

    fn mark_base(&mut self, passage: &Passage) {
        let Some(span) = passage.base else { return };
        let kind = match passage.relation {
            Relation::Same | Relation::Differs(Kind::Verbatim) => return,
            Relation::Accidental => MarkKind::Accidental,
            Relation::Moved => MarkKind::Moved,
            Relation::Differs(Kind::QuoteAltered) if passage.other.is_none() => MarkKind::Omitted,
            Relation::Differs(Kind::AddsDetail) => MarkKind::Reworded,
            Relation::Differs(kind) => mark_of(kind).unwrap_or(MarkKind::Reworded),
        };
        self.words.push(Marked { span, kind, side: Side::Base, pair: passage.pair });
    }

    fn mark_other(&mut self, texts: Texts<'_>, passage: &Passage) {
        if let Relation::Differs(kind) = passage.relation
            && kind != Kind::Verbatim
            && passage.other.is_none()
        {
            self.leave_gap(texts, passage);
        }
        if passage.relation == Relation::Differs(Kind::QuoteAltered) {
            self.box_quotation(texts.other, passage);
        }
        let Some(span) = passage.other else { return };
        let kind = match passage.relation {
            Relation::Same | Relation::Differs(Kind::Verbatim) => return,
            Relation::Accidental => MarkKind::Accidental,
            Relation::Moved => MarkKind::Moved,
            Relation::Differs(Kind::QuoteAltered) if passage.base.is_none() => MarkKind::Added,
            // Within the box round a quotation the changed words have a thin line of their own.
            Relation::Differs(Kind::QuoteAltered | Kind::OmitsDetail) => MarkKind::Reworded,
            Relation::Differs(kind) => mark_of(kind).unwrap_or(MarkKind::Reworded),
        };
        self.words.push(Marked { span, kind, side: Side::Other, pair: passage.pair });
    }

    /// Counts the base's words where they would stand.
    fn leave_gap(&mut self, texts: Texts<'_>, passage: &Passage) {
        let Some(base) = passage.base else { return };
        let count = count_words(texts.base, base);
        if count > 0 {
            let words = base.of(texts.base).to_owned();
            let omission = Omission { count, words };
            self.gaps.push(Gap { at: passage.gap, pair: passage.pair, omission });
        }
    }

    /// Puts a box round the whole quotation in which `passage` changes something.
    fn box_quotation(&mut self, text: &str, passage: &Passage) {
        let place = passage.other.unwrap_or(Span::new(passage.gap, passage.gap));
        let span = quotation_around(text, place).or(passage.other);
        if let Some(span) = span
            && !self.words.iter().any(|it| it.kind == MarkKind::Quotation && it.span == span)
        {
            let kind = MarkKind::Quotation;
            self.words.push(Marked { span, kind, side: Side::Other, pair: passage.pair });
        }
    }

    /// Takes out marks of wording that lie within a mark of fact, and what a box already covers.
    fn drop_lighter(&mut self) {
        let heavy = self.words.clone();
        self.words.retain(|light| {
            !heavy.iter().any(|heavy| {
                heavy.kind > light.kind
                    && heavy.span.contains(light.span)
                    && (heavy.kind.is_fact() && !light.kind.is_fact() || heavy.span == light.span)
            })
        });
    }

    /// Cuts `whole` where a mark begins or ends.
    pub(super) fn cut(mut self, text: &str, whole: Span) -> Vec<Run> {
        let whole = trimmed_to(text, whole);
        self.words.retain(|it| {
            it.span.overlaps(whole)
                && text.is_char_boundary(it.span.start)
                && text.is_char_boundary(it.span.end)
        });
        self.gaps.retain(|gap| {
            (whole.start..=whole.end).contains(&gap.at) && text.is_char_boundary(gap.at)
        });
        // Outermost first: longer before shorter, heavier before lighter.
        self.words.sort_by_key(|it| {
            (it.span.start, std::cmp::Reverse(it.span.end), std::cmp::Reverse(it.kind), it.pair)
        });
        self.gaps.sort_by_key(|gap| (gap.at, gap.pair));

        let mut edges = vec![whole.start, whole.end];
        edges.extend(self.words.iter().flat_map(|it| [it.span.start, it.span.end]));
        edges.extend(self.gaps.iter().map(|gap| gap.at));
        edges.retain(|edge| (whole.start..=whole.end).contains(edge));
        edges.sort_unstable();
        edges.dedup();

        let mut runs = Vec::new();
        for (number, &start) in edges.iter().enumerate() {
            runs.extend(
                self.gaps.iter().filter(|gap| gap.at == start).map(|gap| self.gap_run(gap)),
            );
            if let Some(&end) = edges.get(number + 1) {
                let span = Span::new(start, end);
                let around = self.words.iter().filter(|it| it.span.contains(span));
                let marks = around.map(|it| it.mark(it.span.start == start)).collect();
                runs.push(Run { span, marks, omission: None });
            }
        }
        runs
    }

    fn gap_run(&self, gap: &Gap) -> Run {
        let around = self.words.iter().filter(|it| it.span.start < gap.at && gap.at < it.span.end);
        let mut marks: Vec<Mark> = around.map(|it| it.mark(false)).collect();
        marks.push(Mark {
            kind: MarkKind::Omitted,
            side: Side::Other,
            first: true,
            pair: gap.pair,
        });
        Run { span: Span::new(gap.at, gap.at), marks, omission: Some(gap.omission.clone()) }
    }
}

impl Marked {
    fn mark(&self, first: bool) -> Mark {
        Mark { kind: self.kind, side: self.side, first, pair: self.pair }
    }
}

/// The mark that a kind of difference has, none for agreement.
fn mark_of(kind: Kind) -> Option<MarkKind> {
    match kind {
        Kind::QuoteAltered => Some(MarkKind::Quotation),
        Kind::PolarityDiffers => Some(MarkKind::Polarity),
        Kind::ActorDiffers => Some(MarkKind::Actor),
        Kind::CommitmentDiffers => Some(MarkKind::Commitment),
        Kind::DateDiffers => Some(MarkKind::Date),
        Kind::NumberDiffers => Some(MarkKind::Number),
        Kind::OmitsDetail => Some(MarkKind::Omitted),
        Kind::AddsDetail => Some(MarkKind::Added),
        Kind::Reworded => Some(MarkKind::Reworded),
        Kind::Verbatim => None,
    }
}

/// `whole`, brought within the text.
fn trimmed_to(text: &str, whole: Span) -> Span {
    if text.get(whole.start..whole.end).is_some() { whole } else { Span::default() }
}
