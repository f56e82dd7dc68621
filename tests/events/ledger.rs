//! What an event's file says of each statement of an article.

use std::collections::BTreeMap;

use super::read::fields;
use super::{GoldStatement, MentionKind};
use crate::relation::Relation;

/// Party of statements that an article leaves unsaid.
const UNSTATED: &str = "unstated";

/// The statements that `lines` describe, of which `relations` has the words.
pub(super) fn statements<'l>(
    siglum: &str,
    lines: impl Iterator<Item = &'l str>,
    mut relations: BTreeMap<usize, Relation>,
) -> Result<Vec<GoldStatement>, String> {
    let mut statements = Vec::new();
    for line in lines {
        let slip = |what: &str| format!("{siglum}: “{line}” {what}");
        let fields = fields(line);
        let (&[number, party, mention, claims], rest) =
            fields.split_first_chunk::<4>().ok_or(slip("has too few fields"))?;
        let number: usize = number.parse().map_err(|_| slip("begins with no number"))?;
        let relation = relations.remove(&number).ok_or(slip("is of no marked statement"))?;
        let via = match rest {
            [] => None,
            [via] => Some(via.strip_prefix("via ").ok_or(slip("has no via"))?.trim().to_owned()),
            _ => return Err(slip("has too many fields")),
        };
        statements.push(GoldStatement {
            number,
            relation,
            party: Some(party.to_owned()).filter(|party| party != UNSTATED),
            mention: kind(mention).ok_or(slip("names no kind of mention"))?,
            claims: claims.split(" also ").map(|claim| claim.trim().to_owned()).collect(),
            via,
        });
    }
    match relations.keys().next() {
        Some(number) => Err(format!("{siglum}{number} has no line")),
        None => Ok(statements),
    }
}

fn kind(name: &str) -> Option<MentionKind> {
    Some(match name {
        "full" => MentionKind::FullName,
        "surname" => MentionKind::Surname,
        "role" => MentionKind::Role,
        "pronoun" => MentionKind::Pronoun,
        "office" => MentionKind::Office,
        "metonym" => MentionKind::Metonym,
        "joint" => MentionKind::Joint,
        "unnamed" => MentionKind::Unnamed,
        "none" => MentionKind::None,
        _ => return None,
    })
}
