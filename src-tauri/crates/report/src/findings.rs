//! What a reader should know first, in numbered plain sentences.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use variorum_engine::difference::{Difference, Kind};
use variorum_engine::edition::{Independence, Row, finding};
use variorum_engine::party::{Mention, PartyIndex, titles_apart};

use crate::setting::Setting;
use crate::written::{capitalised, counted, list, number};

/// A page has room for so many.
const FINDINGS: usize = 12;
/// With fewer facts than this, the longest additions and omissions are named as well.
const FEW: usize = 4;

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Who is said to have said it.
    pub(crate) party: String,
    /// What about.
    pub(crate) gist: String,
    /// Where the readings part, in a sentence or two.
    pub(crate) text: String,
    /// The numbers of the differences that show it.
    pub(crate) differences: Vec<usize>,
}

/// The findings, heaviest first: contradictions, then altered quotations and facts, then, where
/// these are few, what was added or left out. The count of those for which there was no room
/// follows.
pub(crate) fn findings(setting: &Setting<'_>) -> (Vec<Finding>, usize) {
    let mut drafts = Vec::new();
    for (party, row) in setting.rows() {
        drafts.extend(drafts_of(setting, party, row));
    }
    drafts.sort_by_key(|draft| (!is_heavy(draft.weight.kind), draft.weight));
    let heavy = drafts.iter().filter(|draft| is_heavy(draft.weight.kind)).count();
    let all = heavy.max(FEW).min(drafts.len());
    let kept = all.min(FINDINGS);
    drafts.truncate(kept);
    (drafts.into_iter().map(|draft| draft.finding).collect(), heavy.saturating_sub(kept))
}

struct Draft {
    weight: Weight,
    finding: Finding,
}

/// Contradictions first, then by kind, then the longest words, then as in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    agrees: bool,
    is_slight: bool,
    kind: Kind,
    length: Reverse<usize>,
    row: usize,
}

/// Differences that the same words show, with their numbers.
type Members<'d> = Vec<(usize, &'d Difference)>;

/// The kind that makes a difference a contradiction.
fn incompatible(difference: &Difference) -> Option<Kind> {
    let kinds = [Kind::PolarityDiffers, Kind::NumberDiffers, Kind::DateDiffers];
    let found = kinds.into_iter().find(|kind| difference.kinds.contains(kind));
    difference.contradiction.as_ref().and(found.or(difference.kinds.first().copied()))
}

fn names_on_one_side(difference: &Difference) -> bool {
    let mut actors = difference.evidence.iter().filter(|it| it.kind == Kind::ActorDiffers);
    actors.any(|evidence| evidence.a.is_empty() || evidence.b.is_empty())
}

fn is_heavy(kind: Kind) -> bool {
    match kind {
        Kind::QuoteAltered
        | Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers => true,
        Kind::OmitsDetail | Kind::AddsDetail | Kind::Reworded | Kind::Verbatim => false,
    }
}

/// The findings of one row: each kind once for all the articles in which the same words show it.
fn drafts_of(setting: &Setting<'_>, party: PartyIndex, row: &Row) -> Vec<Draft> {
    let mut groups: Vec<(Kind, String, Members<'_>)> = Vec::new();
    for (number, difference) in setting.differences_of(row) {
        for &kind in difference.kinds.iter().filter(|&&kind| is_heavy(kind) || is_detail(kind)) {
            let Some(said) = say(setting, row, kind, &[(number, difference)], Sigla::Same) else {
                continue;
            };
            match groups.iter_mut().find(|(of, words, _)| *of == kind && *words == said) {
                Some((_, _, members)) => members.push((number, difference)),
                None => groups.push((kind, said, vec![(number, difference)])),
            }
        }
    }
    let drafts = groups.into_iter().filter_map(|(kind, _, members)| {
        let mut text = say(setting, row, kind, &members, Sigla::Own)?;
        let contradiction = members
            .iter()
            .filter(|(_, difference)| incompatible(difference) == Some(kind))
            .find_map(|(_, difference)| difference.contradiction.as_deref());
        let contradicts = contradiction.is_some();
        // That one reading names somebody and the other nobody is often the cut of a sentence.
        let is_slight = kind == Kind::ActorDiffers
            && members.iter().any(|(_, difference)| names_on_one_side(difference));
        if let Some(why) = contradiction {
            text.push_str(" This is a contradiction: ");
            text.push_str(why);
            text.push('.');
        }
        let length = if is_heavy(kind) { 0 } else { text.len() };
        Some(Draft {
            weight: Weight {
                agrees: !contradicts,
                is_slight,
                kind,
                length: Reverse(length),
                row: row.number,
            },
            finding: Finding {
                party: capitalised(setting.party_name(party)),
                gist: row.gist.clone(),
                text,
                differences: members.iter().map(|(number, _)| *number).collect(),
            },
        })
    });
    drafts.collect()
}

fn is_detail(kind: Kind) -> bool {
    matches!(kind, Kind::OmitsDetail | Kind::AddsDetail)
}

/// Whether a sentence names its own articles, or stands for any with the same words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sigla {
    Own,
    Same,
}

fn say(
    setting: &Setting<'_>,
    row: &Row,
    kind: Kind,
    members: &[(usize, &Difference)],
    sigla: Sigla,
) -> Option<String> {
    let (_, first) = members.first()?;
    let others: Vec<&str> = match sigla {
        Sigla::Own => members.iter().map(|(_, it)| setting.siglum(it.b.article)).collect(),
        Sigla::Same => vec!["·"],
    };
    finding(setting.articles(), first, kind, setting.siglum(row.base), &others)
}

/// Who is called what by whom, where at most one can be right.
pub(crate) fn title_sentences(setting: &Setting<'_>) -> Vec<String> {
    let told = |titles: &[Mention]| {
        let mut sigla: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for title in titles {
            let text = setting.articles().get(title.article).map_or("", |it| it.text.as_str());
            let words = title.span.of(text).to_owned();
            sigla.entry(words).or_default().push(setting.siglum(title.article));
        }
        let parts: Vec<String> = sigla
            .iter()
            .map(|(title, sigla)| format!("{} by {}", quoted(title), list(sigla)))
            .collect();
        list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
    };
    titles_apart(setting.articles(), &setting.report.analysis.parties)
        .into_iter()
        .map(|apart| {
            format!(
                "{} is called {}, but {}.",
                setting.party_name(apart.party),
                told(&apart.usual),
                told(&apart.odd)
            )
        })
        .collect()
}

fn quoted(words: &str) -> String {
    format!("“{words}”")
}

/// Which sources are one account.
pub(crate) fn independence_sentence(setting: &Setting<'_>) -> String {
    let all = setting.independence.len();
    let mut sentences = Vec::new();
    let mut copies = 0;
    for (article, independence) in setting.independence.iter().enumerate() {
        if let Independence::Copy { of, share } = independence {
            copies += 1;
            sentences.push(format!(
                "{} has {share} % of its own words from {}",
                setting.siglum(article),
                setting.siglum(*of)
            ));
        }
    }
    if copies == 0 {
        return match all {
            0 | 1 => String::new(),
            _ => format!(
                "{} share no long passage outside quotation marks: none is called a copy of \
                 another.",
                capitalised(&counted(all, "source", "sources"))
            ),
        };
    }
    let parts: Vec<&str> = sentences.iter().map(String::as_str).collect();
    format!(
        "{}. {} of {} sources {} not called a copy.",
        list(&parts),
        capitalised(&number(all - copies)),
        number(all),
        if all - copies == 1 { "is" } else { "are" },
    )
}

#[cfg(test)]
mod tests {
    use variorum_engine::Span;

    use super::*;
    use crate::specimen;

    #[test]
    fn findings_begin_with_what_weighs_most_and_name_all_who_share_it() {
        let event = specimen::event();
        let report = event.report();
        let setting = Setting::of(&report);
        let (findings, left) = findings(&setting);
        let lines: Vec<String> = findings
            .iter()
            .map(|it| format!("{} / {} / {} {:?}", it.party, it.gist, it.text, it.differences))
            .collect();
        assert_eq!(
            lines,
            [
                "Teodor Amaru / Joint patrols / A has “did not rule out”; B has “ruled out”. This \
                 is a contradiction: same matter, opposite polarity. [9]",
                "Irena Valsk / Concrete and verifiable steps / Inside the quotation marks, C \
                 leaves out “and verifiable” and has “action” where A has “steps”. [1]",
                "Teodor Amaru / Reopen the Serrin crossing to freight / A has “agreed to \
                 reopen”; B has “would consider reopening”. [4]",
                "Teodor Amaru / Reopen the Serrin crossing to freight / A has “agreed to \
                 reopen”; D and E have “will reopen”. [6, 7]",
                "Teodor Amaru / Reopen the Serrin crossing to freight / A has “3 April”; E has \
                 “13 April”. [7]",
                "Teodor Amaru / The 26 crew members / A has 26; D has 24. [8]",
            ]
        );
        assert_eq!(left, 0);
    }

    #[test]
    fn sources_that_share_no_passage_are_no_copies() {
        let event = specimen::event();
        let report = event.report();
        assert_eq!(
            independence_sentence(&Setting::of(&report)),
            "Five sources share no long passage outside quotation marks: none is called a copy of \
             another."
        );
    }
    #[test]
    fn titles_that_part_are_told_with_who_gives_them() {
        let mut event = specimen::event();
        let words = |article: usize, title: &str, event: &specimen::Event| {
            let start = event.articles[article].text.find(title).expect("a title of the text");
            Mention { article, span: Span::new(start, start + title.len()) }
        };
        // As if *President* were a title of Valsk in one.
        let usual = words(0, "Prime Minister", &event);
        let odd = Mention { article: 1, ..words(0, "President", &event) };
        assert!(title_sentences(&Setting::of(&event.report())).is_empty());
        event.articles[1].text = event.articles[0].text.clone();
        event.analysis.parties[0].titles = vec![usual, odd];
        assert_eq!(
            title_sentences(&Setting::of(&event.report())),
            ["Irena Valsk is called “Prime Minister” by A, but “President” by B."]
        );
    }
}
