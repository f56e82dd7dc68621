//! A few mutilated texts; `./dev fuzz` reads many.

use acceptance::fuzz::{Material, event};

#[test]
fn mutilated_texts_are_read_soundly() {
    let material =
        Material::read().expect("the sample event and the specimens are in the checkout");
    for number in 0..250 {
        let outcome = event(&material, 7, number);
        assert!(outcome.fault.is_none(), "event {number}: {:?}", outcome.fault);
    }
}
