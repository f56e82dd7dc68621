//! Which articles are copies of one another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Span;
use crate::article::Article;
use crate::edition::place::body_paragraphs;
use crate::quotation::quotations;
use crate::text;

/// Words in a shingle: runs of five that two writers share by chance are rare.
const SHINGLE: usize = 5;
/// From this share of an article's own words on it is called a copy, in per cent.
const COPY: usize = 50;
/// Fewer words than this say nothing about who copied whom.
const ENOUGH: usize = 40;

/// How an article depends on the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Independence {
    /// It shares no long passage with another.
    Independent,
    /// It shares most of its words with another.
    Copy {
        /// The other, by its place among the articles.
        of: usize,
        /// The share of its own words found there in the same order, in per cent.
        share: u8,
    },
    /// Others copy it.
    Ancestor,
}

/// How each of `articles` depends on the others.
///
/// Compared are the words of the body outside quotation marks: two reporters who quote one speech
/// alike have not copied each other. A word counts as shared when it stands in a run of five that
/// the other has too (w-shingling, Broder 1997). The earlier published is the ancestor; where the
/// dates do not tell, the longer text.
#[must_use]
pub fn independence(articles: &[Article]) -> Vec<Independence> {
    let mut vocabulary = BTreeMap::new();
    let texts: Vec<Vec<Vec<usize>>> =
        articles.iter().map(|article| own_words(article, &mut vocabulary)).collect();
    let length = |article: usize| -> usize { texts[article].iter().map(Vec::len).sum() };
    let mut having: BTreeMap<&[usize], Vec<usize>> = BTreeMap::new();
    for (article, stretches) in texts.iter().enumerate() {
        for shingle in stretches.iter().flat_map(|words| words.windows(SHINGLE)) {
            let holders = having.entry(shingle).or_default();
            if holders.last() != Some(&article) {
                holders.push(article);
            }
        }
    }

    let mut order: Vec<usize> = (0..articles.len()).collect();
    order.sort_by_key(|&article| {
        let published = articles[article].published.as_deref();
        (published.is_none(), published, std::cmp::Reverse(length(article)), article)
    });
    let mut rank = vec![0; articles.len()];
    for (place, &article) in order.iter().enumerate() {
        rank[article] = place;
    }

    let mut found = vec![Independence::Independent; articles.len()];
    for (article, stretches) in texts.iter().enumerate() {
        let length = length(article);
        if length < ENOUGH {
            continue;
        }
        let shared = shared_words(article, stretches, &having, articles.len());
        let closest = (0..articles.len())
            .filter(|&other| rank[other] < rank[article])
            .map(|other| (shared[other] * 100 / length, std::cmp::Reverse(rank[other]), other))
            .max();
        if let Some((share, _, of)) = closest.filter(|&(share, _, _)| share >= COPY) {
            let share = u8::try_from(share).unwrap_or(100);
            found[article] = Independence::Copy { of, share };
        }
    }
    for article in 0..found.len() {
        if let Independence::Copy { of, .. } = found[article]
            && found[of] == Independence::Independent
        {
            found[of] = Independence::Ancestor;
        }
    }
    found
}

/// How many words of `article` stand in a shingle that each other article has too.
fn shared_words(
    article: usize,
    stretches: &[Vec<usize>],
    having: &BTreeMap<&[usize], Vec<usize>>,
    articles: usize,
) -> Vec<usize> {
    let mut shared = vec![0; articles];
    for words in stretches {
        let mut counted_to = vec![0; articles];
        for (start, shingle) in words.windows(SHINGLE).enumerate() {
            let holders = having.get(shingle).map_or(&[][..], Vec::as_slice);
            for &other in holders.iter().filter(|&&other| other != article) {
                let end = start + SHINGLE;
                shared[other] += end - counted_to[other].max(start);
                counted_to[other] = end;
            }
        }
    }
    shared
}

/// The words of the body outside quotation marks, as numbers, in stretches that no quotation or
/// paragraph interrupts.
fn own_words(article: &Article, vocabulary: &mut BTreeMap<String, usize>) -> Vec<Vec<usize>> {
    let mut stretches = Vec::new();
    let quotations = quotations(&article.text);
    for paragraph in body_paragraphs(article) {
        let mut start = paragraph.start;
        let mut own = Vec::new();
        for quotation in quotations.iter().map(|quoted| quoted.span) {
            if quotation.start >= start && paragraph.contains(quotation) {
                own.push(Span::new(start, quotation.start));
                start = quotation.end;
            }
        }
        own.push(Span::new(start, paragraph.end));
        for stretch in own {
            let words = text::words(&article.text, stretch);
            let words = words.iter().filter(|word| word.is_wordlike());
            stretches.push(
                words
                    .map(|word| {
                        let next = vocabulary.len();
                        *vocabulary.entry(word.text.to_lowercase()).or_insert(next)
                    })
                    .collect(),
            );
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::article;

    const WIRE: &str = "The President of Ostmere promised on Friday to reopen the northern crossing \
        to freight within three weeks, an official of the Northern Wire service reported from the \
        harbour. Traders on both shores welcomed the news after a winter in which prices of grain \
        and fuel had doubled twice over.";

    #[test]
    fn a_text_that_takes_over_most_of_another_is_its_copy() {
        let rewrite = format!("{WIRE} Markets open late.");
        let own = "Ships lay idle in the bay while the two governments argued about who may search \
            them. Fishermen blamed both, and said so to anybody who walked along the quay with a \
            notebook in the rain that fell on the town all of last week.";
        let mut articles = [&rewrite, WIRE, own].map(article);
        articles[0].published = Some("2031-03-15".to_owned());
        articles[1].published = Some("2031-03-14".to_owned());
        let found = independence(&articles);
        assert!(matches!(found[0], Independence::Copy { of: 1, share: 90..=99 }), "{found:?}");
        assert_eq!(found[1..], [Independence::Ancestor, Independence::Independent]);
    }

    #[test]
    fn the_same_quotations_alone_make_no_copy() {
        let speech = format!("“{WIRE}”");
        let one = format!(
            "{speech} she told reporters in the capital, where rain had kept most of the square \
             empty since the early hours and the band had long ago gone home to its dinner. The \
             speech was her first in public for a month and a half, aides noted with relief."
        );
        let two = format!(
            "In remarks that her rivals called thin and late, the leader read from a single sheet \
             without looking up once: {speech} Nobody clapped. A minute later the cars had left, \
             and those who had waited since noon folded their flags and walked down to the port."
        );
        let found = independence(&[article(&one), article(&two)]);
        assert_eq!(found, [Independence::Independent; 2]);
    }
}
