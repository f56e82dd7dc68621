//! Making texts that show a fault short enough to read.

/// So often the texts are read again in search of shorter ones.
const TRIES: usize = 400;

/// The shortest texts found, by leaving pieces out, for which `fails` still holds.
pub(super) fn shrunk(mut texts: Vec<String>, fails: impl Fn(&[String]) -> bool) -> Vec<String> {
    let mut tries = 0;
    for at in 0..texts.len() {
        let mut size = texts.get(at).map_or(0, |text| text.chars().count()).div_ceil(2);
        while size > 0 {
            let mut from = 0;
            while let Some(text) = texts.get(at) {
                let length = text.chars().count();
                if from >= length || tries >= TRIES {
                    break;
                }
                let shorter: String = text
                    .chars()
                    .enumerate()
                    .filter(|(place, _)| !(from..from + size).contains(place))
                    .map(|(_, character)| character)
                    .collect();
                let mut candidate = texts.clone();
                if let Some(text) = candidate.get_mut(at) {
                    *text = shorter;
                }
                tries += 1;
                if fails(&candidate) {
                    texts = candidate;
                } else {
                    from += size;
                }
            }
            size /= 2;
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let texts = vec!["a long text with an x in it".to_owned(), "and another".to_owned()];
        assert_eq!(shrunk(texts, |texts| texts[0].contains('x')), ["x", ""]);
    }
}
