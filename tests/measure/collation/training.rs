//! Trains what makes two statements one claim, on our events.
//!
//! Two regressions, one on the other. The first weighs what is seen of two statements alone. What they are among
//! all pairs of their articles is told by its odds; the second adds that. So that the second learns from odds as
//! they are for new events, those of the events it learns from come from regressions that did not see them.

use variorum_engine::collation::{
    Context, Likeness, Pair, Speaks, StatementRef, contexts, likenesses, signs,
};

use super::Case;
use super::judged::{Judged, told, uncertain};
use super::written::written;
use crate::regression::{Bound, Regression};

/// How strongly weights are held near 0; from 3 to 30 makes no difference.
const RIDGE: f64 = 10.0;

/// Into how many parts events are divided to have odds from regressions that did not see them.
const PARTS: usize = 7;

/// The signs of kinship, which may count for more once the context is known.
pub(super) const KIN: [&str; 4] = ["joint", "affiliated", "unnamed", "other"];

/// All pairs of one event.
struct Pairs {
    pairs: Vec<Pair>,
    /// The signs that are seen of the two alone.
    rows: Vec<Vec<f64>>,
    kin: Vec<Vec<f64>>,
    /// Whether they are one claim; none where one statement has several claims and the other only one of these.
    same: Vec<Option<bool>>,
}

/// The two regressions.
pub(super) struct Model {
    pub(super) alone: Regression,
    pub(super) among: Regression,
}

/// The weights as Rust, and how well events are judged that were left out of the training.
pub(super) fn trained(cases: &[Case]) -> (String, String) {
    let events: Vec<Pairs> = cases.iter().map(pairs).collect();
    let mut judged = Vec::new();
    for left_out in 0..events.len() {
        let others: Vec<&Pairs> = events
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != left_out)
            .map(|(_, event)| event)
            .collect();
        judged.extend(judged_by(&fit(&others), &events[left_out]));
    }
    let (start, end) = uncertain(&judged);
    let model = fit(&events.iter().collect::<Vec<_>>());
    (written(&model, start, end), told(&judged, start, end))
}

fn pairs(case: &Case) -> Pairs {
    let found = likenesses(&case.articles, &case.analysis);
    let claims =
        |at: StatementRef| &case.event.articles[at.article].statements[at.statement].claims;
    let same = |found: &Likeness| {
        let (one, other) = (claims(found.one), claims(found.other));
        let same = one.first() == other.first();
        let open = !same && one.iter().any(|claim| other.contains(claim));
        (!open).then_some(same)
    };
    let values = |found: &Likeness, wanted: &dyn Fn(&str, bool) -> bool| -> Vec<f64> {
        signs()
            .iter()
            .zip(found.likelihood.values)
            .filter(|((name, _, is_alone), _)| wanted(name, *is_alone))
            .map(|(_, value)| f64::from(value))
            .collect()
    };
    Pairs {
        pairs: found
            .iter()
            .map(|it| Pair { one: it.one, other: it.other, may_be: it.may_be })
            .collect(),
        rows: found.iter().map(|found| values(found, &|_, is_alone| is_alone)).collect(),
        kin: found.iter().map(|found| values(found, &|name, _| KIN.contains(&name))).collect(),
        same: found.iter().map(same).collect(),
    }
}

fn fit(events: &[&Pairs]) -> Model {
    let mut rows = Vec::new();
    for part in 0..PARTS.min(events.len()) {
        let in_part = |index: usize| index % PARTS == part;
        let of = |wanted: bool| -> Vec<&Pairs> {
            let events = events.iter().enumerate();
            events.filter(|(index, _)| in_part(*index) == wanted).map(|(_, event)| *event).collect()
        };
        let unseen = alone(&of(false));
        for event in of(true) {
            rows.extend(labelled(&among(&unseen, event), event));
        }
    }
    let (rows, same): (Vec<Vec<f64>>, Vec<bool>) = rows.into_iter().unzip();
    let mut bounds = vec![Bound::NotNegative; 5];
    bounds.extend([Bound::NotPositive; KIN.len()]);
    Model { alone: alone(events), among: Regression::fit(&rows, &same, &bounds, RIDGE) }
}

/// The first regression.
fn alone(events: &[&Pairs]) -> Regression {
    let (rows, same): (Vec<Vec<f64>>, Vec<bool>) =
        events.iter().flat_map(|event| labelled(&event.rows, event)).unzip();
    let bounds: Vec<Bound> = signs()
        .iter()
        .filter(|(_, _, is_alone)| *is_alone)
        .map(|(_, speaks, _)| bound(*speaks))
        .collect();
    Regression::fit(&rows, &same, &bounds, RIDGE)
}

fn bound(speaks: Speaks) -> Bound {
    match speaks {
        Speaks::For => Bound::NotNegative,
        Speaks::Against => Bound::NotPositive,
        Speaks::Either => Bound::Free,
    }
}

/// What the second regression sees of each pair: the odds of the first, the context, and kinship.
fn among(alone: &Regression, event: &Pairs) -> Vec<Vec<f64>> {
    let odds: Vec<f64> = event.rows.iter().map(|row| alone.log_odds(row)).collect();
    let narrow: Vec<f32> = odds.iter().map(|odds| *odds as f32).collect();
    odds.iter()
        .zip(contexts(&event.pairs, &narrow))
        .zip(&event.kin)
        .map(|((odds, context), kin)| {
            let Context { is_best, ahead_less, ahead_more, neighbours } = context;
            let is_best = f32::from(u8::from(is_best));
            let context = [is_best, ahead_less, ahead_more, neighbours].map(f64::from);
            [*odds].into_iter().chain(context).chain(kin.iter().copied()).collect()
        })
        .collect()
}

/// The rows of the pairs that people decided, with what they decided.
fn labelled(rows: &[Vec<f64>], event: &Pairs) -> Vec<(Vec<f64>, bool)> {
    let rows = rows.iter().zip(&event.same);
    rows.filter_map(|(row, same)| Some((row.clone(), (*same)?))).collect()
}

fn judged_by(model: &Model, event: &Pairs) -> Vec<Judged> {
    among(&model.alone, event)
        .iter()
        .zip(&event.same)
        .zip(&event.kin)
        .filter_map(|((row, same), kin)| {
            Some(Judged {
                log_odds: model.among.log_odds(row),
                same: (*same)?,
                is_of_one_party: kin.iter().all(|kin| *kin == 0.0),
            })
        })
        .collect()
}
