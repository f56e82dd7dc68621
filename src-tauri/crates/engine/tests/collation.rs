//! Which statements are one claim.

mod support;

use variorum_engine::collation::{Claim, claims};
use variorum_engine::compare;
use variorum_engine::difference::Scope;

use support::{Event, Saying};

fn said(who: &str, what: &str) -> Saying {
    (who.to_owned(), what.to_owned())
}

fn collated(articles: &[&[Saying]]) -> Vec<Vec<(usize, usize)>> {
    let mut event = Event::default();
    for sayings in articles {
        event.article(sayings);
    }
    let places =
        |claim: Claim| claim.statements.into_iter().map(|at| (at.article, at.statement)).collect();
    claims(&event.articles, &event.analysis).into_iter().map(places).collect()
}

#[test]
fn the_same_point_in_like_words_is_one_claim() {
    let found = collated(&[
        &[
            said("Duri", "the northern crossing would reopen once inspections are in place"),
            said("Duri", "grain prices had doubled since the winter"),
        ],
        &[
            said("Duri", "prices of grain have doubled since winter"),
            said(
                "Duri",
                "her side would consider reopening the northern crossing after inspections",
            ),
        ],
    ]);
    assert_eq!(found, [vec![(0, 0), (1, 1)], vec![(0, 1), (1, 0)]]);
}

#[test]
fn another_party_with_the_same_words_is_another_claim() {
    let found = collated(&[
        &[said("Duri", "the northern crossing would reopen in spring")],
        &[said("Valsk", "the northern crossing would reopen in spring")],
    ]);
    assert_eq!(found.len(), 2);
}

#[test]
fn a_quotation_given_to_another_speaker_is_one_claim() {
    let words = "“not one truck has crossed the river since the harvest was brought in”";
    let found = collated(&[&[said("Duri", words)], &[said("Valsk", words)]]);
    assert_eq!(found.len(), 1);
}

#[test]
fn a_quotation_cut_short_finds_its_whole() {
    let found = collated(&[
        &[
            said(
                "Duri",
                "“We will not wait for another winter to open the road, and we told them so”",
            ),
            said("Duri", "the road to the coast was long"),
        ],
        &[said("Duri", "they would “not wait for another winter to open the road”")],
    ]);
    assert_eq!(found, [vec![(0, 0), (1, 0)], vec![(0, 1)]]);
}

#[test]
fn one_article_has_two_statements_of_a_claim_only_where_it_repeats_itself() {
    let point = "the northern crossing would reopen once inspections are in place";
    let found = collated(&[
        &[said("Duri", point), said("Duri", point), said("Duri", "the northern crossing was long")],
        &[said("Duri", point)],
    ]);
    assert_eq!(found, [vec![(0, 0), (0, 1), (1, 0)], vec![(0, 2)]]);
}

#[test]
fn claims_come_as_the_base_has_them() {
    let mut event = Event::default();
    let (crossing, grain) = ("the northern crossing would reopen soon", "grain prices had doubled");
    event.article(&[said("Duri", crossing), said("Duri", grain), said("Duri", "it rained")]);
    event.article(&[said("Duri", grain), said("Duri", crossing)]);
    let found = compare(&event.articles, &event.analysis, 1);
    let firsts: Vec<_> = found.claims.iter().map(|claim| claim.statements.clone()).collect();
    assert_eq!(firsts.len(), 3);
    assert_eq!(found.claims[0].statements[1].statement, 0);
    assert_eq!(found.claims[1].statements[1].statement, 1);
    assert_eq!(found.claims[2].absent_from, [1]);
}

#[test]
fn two_parties_oppose_each_other_on_one_matter() {
    let mut event = Event::default();
    event.article(&[said("Duri", "northern guards fired on the fishing boats near the island")]);
    event.article(&[said(
        "Valsk",
        "northern guards had not fired on the fishing boats near the island",
    )]);
    let found = compare(&event.articles, &event.analysis, 0);
    let scopes: Vec<Scope> = found.differences.iter().map(|difference| difference.scope).collect();
    assert_eq!(found.claims.len(), 2);
    assert_eq!(scopes, [Scope::Party]);
}
