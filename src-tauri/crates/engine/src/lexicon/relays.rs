//! Words that relay for somebody else.

use super::word_list::WordList;

/// Words that relay for somebody else: *a spokesman for …*, *the ministry*.
pub static RELAYS: WordList =
    WordList::new(&["spokesman, spokeswoman, spokesperson, spokespeople,
 spokesmen, spokeswomen, spokespersons, mouthpiece, office, ministry, secretariat, chancellery,
 statement, readout, communique, communiqué, release, press, aide, aides, secretary"]);

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn no_relay_is_listed_twice() {
        assert_eq!(doubled(RELAYS.words()), [""; 0]);
        assert!(RELAYS.contains("readout"));
    }
}
