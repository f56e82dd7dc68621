//! Common given names with the gender they tell, for pronouns. A name not listed tells nothing.

const FEMALE: &str = "abigail aisha alice amanda amy ana angela anita ann anna anne annie ayesha barbara benazir betsy beth betty bonnie brenda carly carol caroline catherine charlotte cheryl christina christine cindy claire claudia condoleezza cristina cynthia dana deborah debbie debra diana diane dianne donna dorothy elaine elena eleanor elisabeth elizabeth ellen emily emma erin eva eve fatima florence frances geraldine gina gloria grace hannah heather heidi helen hilary hillary hina huma indira irena irina isabel ivanka jacqueline jane janet jean jeanne jennifer jenny jessica jill joan joanna jocelyn josephine joyce judith judy julia julie karen kate katherine kathleen kathy katie kayleigh kellyanne khadija kimberly kirsten kristen kristi laura lauren leila linda lisa lois loretta lori louise lucy lynn madeleine margaret maria marie marine martha mary maryam megan melania melissa mia michelle michele mirel monica nadia nancy natalie nicola nicole nikki nina nora olga olivia pamela patricia patty paula penny priyanka rachel rebecca rita roberta robin rosa rose ruth samantha sandra sara sarah shannon sharon sheila sheikha shireen sonia sophia stephanie sue susan suzanne sylvia tamara tammy teresa theresa tina tracy tulsi ursula valerie vanessa vera victoria virginia wendy yulia yvonne zainab";

const MALE: &str = "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alex alexander alfred ali allen andrew anthony antonio anwar arnold arthur asif barack barry ben benjamin bernard bernie bill bob bobby boris brad brendan brett brian bruce bryan carl carlos charles charlie chris christopher chuck clarence craig dan daniel darrell dave david dean dennis dick dmitry don donald doug douglas dwight ed eddie edward emmanuel eric ernest eugene evan francis frank franklin fred gary gene george gerald glenn gordon greg gregory hamid harold harry hassan henry herman howard hugh ian ibrahim imran isaac ishaq jack jacob jake james jamie jason jay jeff jeffrey jeremy jerry jesse jim jimmy joe joel john johnny jon jonathan jose joseph joshua juan julian justin karl keith kenneth kevin kumar kurt larry lawrence lee leon lindsey lloyd louis luis luke mahmoud manuel marc marco mark martin marvin matt matthew michael mike mitch mitt mohammad mohammed mohammad muhammad narendra nathan nawaz neil newt nicholas nicolas norman oliver omar oscar pat patrick paul pete peter phil philip rahul ralph ramzan randy raymond reince rex ricardo richard rick rob robert rodney roger ron ronald roy rudy russell ryan salman sam samuel scott sean sergei sergey shehbaz shimon simon stanley stephen steve steven stuart ted teodor terry thomas tim timothy todd tom tony trey ulysses victor vincent vladimir volodymyr walter warren wayne will william xavier yasser yousaf zach zafar";

/// The gender that words for a person tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gender {
    /// *she*.
    Female,
    /// *he*.
    Male,
}

/// The gender a given name tells, if it is listed.
#[must_use]
pub fn gender_of(name: &str) -> Option<Gender> {
    let lower = name.to_lowercase();
    let listed = |names: &str| names.split(' ').any(|listed| listed == lower);
    match (listed(FEMALE), listed(MALE)) {
        (true, false) => Some(Gender::Female),
        (false, true) => Some(Gender::Male),
        (true, true) | (false, false) => None,
    }
}

/// The gender a title tells: *Mr*, *Queen*, *spokeswoman*.
#[must_use]
pub fn gender_of_title(title: &str) -> Option<Gender> {
    match title.trim_end_matches('.').to_lowercase().as_str() {
        "mrs" | "ms" | "miss" | "lady" | "dame" | "queen" | "princess" | "spokeswoman"
        | "congresswoman" | "chairwoman" | "councilwoman" | "mother" | "wife" | "sister"
        | "daughter" | "woman" => Some(Gender::Female),
        "mr" | "sir" | "lord" | "king" | "prince" | "spokesman" | "congressman" | "chairman"
        | "councilman" | "father" | "husband" | "brother" | "son" | "man" | "sheikh" | "emir"
        | "sultan" | "dato" | "datuk" => Some(Gender::Male),
        _ => None,
    }
}
