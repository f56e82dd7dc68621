//! The faults of one event, for reading.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use variorum_engine::collation::{StatementRef, claims};
use variorum_engine::difference::{self, Kind};

use super::clusters::groups;
use super::kinds::KINDS;
use super::{Case, content, gold_kinds};

/// Up to `most` pairs wrongly joined or parted, and up to `most` pairs whose kinds are not people's.
pub(super) fn faults(case: &Case, most: usize) -> String {
    let mut out = format!("== {}\n", case.event.name);
    let found = groups(&claims(&case.articles, &case.analysis));
    let pairs = case.gold.keys().flat_map(|one| case.gold.keys().map(move |two| (*one, *two)));
    let wrong = pairs
        .filter(|(one, two)| one < two && one.article != two.article)
        .filter(|(one, two)| (case.gold[one] == case.gold[two]) != (found[one] == found[two]));
    for (one, two) in wrong.take(most) {
        let fault = if found[&one] == found[&two] { "joined" } else { "parted" };
        line(&mut out, case, fault, (one, two));
    }
    let told: BTreeMap<_, _> = gold_kinds(case);
    let mut shown = 0;
    for ((one, two), told) in told {
        let found = difference::between(&case.articles, &case.analysis, one, two);
        let of = |kinds: &[Kind]| kinds.iter().copied().collect::<BTreeSet<_>>();
        if of(&told) == of(&found.kinds) || shown == most {
            continue;
        }
        shown += 1;
        let missing = names(of(&told).difference(&of(&found.kinds)).copied());
        let more = names(of(&found.kinds).difference(&of(&told)).copied());
        line(&mut out, case, &format!("missed [{missing}] wrong [{more}]"), (one, two));
        let heavy = found.evidence.iter().filter(|evidence| !told.contains(&evidence.kind));
        for evidence in heavy {
            writeln!(out, "        {:?}: {}", evidence.kind, evidence.note).ok();
        }
    }
    out
}

fn names(kinds: impl Iterator<Item = Kind>) -> String {
    let name = |kind: Kind| KINDS.iter().find(|(known, _)| *known == kind).map_or("", |it| it.1);
    kinds.map(name).collect::<Vec<_>>().join(" ")
}

fn line(out: &mut String, case: &Case, fault: &str, (one, two): (StatementRef, StatementRef)) {
    let side = |at: StatementRef| {
        let gold = &case.event.articles[at.article];
        let statement = &gold.statements[at.statement];
        let cue = content(&gold.article, &statement.relation.cue);
        let party = statement.party.as_deref().unwrap_or("unstated");
        let words = content(&gold.article, &statement.relation.content);
        format!("{}{} {party} {cue}: {words}", gold.siglum, statement.number)
    };
    writeln!(out, "  {fault}\n    {}\n    {}", side(one), side(two)).ok();
}
