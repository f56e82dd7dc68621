//! What an event's file says of two readings of one claim.

use variorum_engine::difference::{Kind, Scope};

use super::GoldArticle;
use super::read::fields;

/// Two statements that are one claim, or that oppose each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Their claim; none for those that oppose each other across claims.
    pub claim: Option<String>,
    /// Places of an article and a statement in it.
    pub one: (usize, usize),
    /// The same, in a later article.
    pub other: (usize, usize),
    /// What is set against what.
    pub scope: Scope,
    /// What parts them; never empty.
    pub reasons: Vec<Reason>,
}

/// One way in which two readings part, and the words that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Which way.
    pub kind: Kind,
    /// The words in the one; may be empty.
    pub one: String,
    /// The words in the other; may be empty.
    pub other: String,
}

/// The pair that a line describes.
pub(super) fn pair(line: &str, articles: &[GoldArticle]) -> Result<Pair, String> {
    let slip = |what: &str| format!("“{line}” {what}");
    let fields = fields(line);
    let [claim, one, other, listed] = fields.as_slice() else {
        return Err(slip("has not four fields"));
    };
    let find =
        |name: &str| place(name, articles).ok_or(slip(&format!("names no statement {name}")));
    let mut pair = Pair {
        claim: Some((*claim).to_owned()).filter(|claim| claim != "no claim"),
        one: find(one)?,
        other: find(other)?,
        scope: Scope::Source,
        reasons: Vec::new(),
    };
    for reason in listed.split(';').map(str::trim) {
        match reason.strip_prefix("scope:").map(str::trim) {
            Some("party") => pair.scope = Scope::Party,
            Some("time") => pair.scope = Scope::Time,
            Some(_) => return Err(slip("has a scope that is none")),
            None => pair.reasons.push(self::reason(reason).ok_or(slip(reason))?),
        }
    }
    Ok(pair)
}

/// The statement called `A1`.
fn place(name: &str, articles: &[GoldArticle]) -> Option<(usize, usize)> {
    let at = articles.iter().position(|article| name.starts_with(&article.siglum))?;
    let article = articles.get(at)?;
    let number: usize = name.strip_prefix(&article.siglum)?.parse().ok()?;
    Some((at, article.statements.iter().position(|statement| statement.number == number)?))
}

/// `number_differs “14” / “12”`.
fn reason(text: &str) -> Option<Reason> {
    let (name, words) = text.split_once(' ').unwrap_or((text, ""));
    let kind = serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()?;
    let (one, other) = match words.trim() {
        "" => ("", ""),
        words => words.strip_prefix('“')?.strip_suffix('”')?.split_once("” / “")?,
    };
    Some(Reason { kind, one: one.to_owned(), other: other.to_owned() })
}
