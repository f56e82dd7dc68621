//! Parties with their hue, monogram, shape and spine.

use maud::{Markup, html};
use variorum_engine::party::{PartyIndex, PartyKind};

use crate::setting::Setting;
use crate::written::capitalised;

/// A party's look: four hues, then the same hues with the next spine; graphite for the unnamed.
pub(super) fn look(setting: &Setting<'_>, party: PartyIndex) -> String {
    let is_named =
        |party| setting.party(party).is_some_and(|party| party.kind != PartyKind::Unnamed);
    if !is_named(party) {
        return "h5 s5".to_owned();
    }
    let mut named = setting.table.groups.iter().map(|group| group.party).filter(|it| is_named(*it));
    let place = named.position(|it| it == party).unwrap_or_default();
    format!("h{} s{}", place % 4 + 1, (place + place / 4) % 4 + 1)
}

/// The name in its hue behind its monogram, with its role.
pub(super) fn name(setting: &Setting<'_>, party: PartyIndex) -> Markup {
    let name = setting.party_name(party);
    let role = setting.party(party).and_then(|party| party.role.as_deref());
    html! {
        span class={ "who " (look(setting, party)) } {
            span class={ "pm " (shape(setting, party)) } aria-hidden="true" { (monogram(name)) }
            b.pn dir="auto" { (capitalised(name)) }
            @if let Some(role) = role { bdi.role { (role) } }
        }
    }
}

fn shape(setting: &Setting<'_>, party: PartyIndex) -> &'static str {
    match setting.party(party).map(|party| party.kind) {
        Some(PartyKind::Person) => "person",
        Some(PartyKind::Government) => "gov",
        Some(PartyKind::Group) => "group",
        Some(PartyKind::Office | PartyKind::Organisation) => "office",
        Some(PartyKind::Unnamed) | None => "unnamed",
    }
}

/// The first letters of the first and the last word that has a capital, or of the first word.
fn monogram(name: &str) -> String {
    let first_letter = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let capitals: Vec<char> = name
        .split_whitespace()
        .filter_map(first_letter)
        .filter(|letter| letter.is_uppercase() || !letter.is_lowercase())
        .collect();
    match capitals.as_slice() {
        [] => name
            .split_whitespace()
            .find_map(first_letter)
            .map_or_else(|| "?".to_owned(), |letter| letter.to_uppercase().collect()),
        [one] => one.to_string(),
        [first, .., last] => [*first, *last].iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::monogram;

    #[test]
    fn a_monogram_is_made_of_capitals() {
        assert_eq!(monogram("Irena Valsk"), "IV");
        assert_eq!(monogram("Office of the Prime Minister"), "OM");
        assert_eq!(monogram("analysts"), "A");
        assert_eq!(monogram("李强"), "李");
        assert_eq!(monogram("…"), "?");
    }
}
