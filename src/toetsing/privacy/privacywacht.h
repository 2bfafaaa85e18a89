// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"
#include "toetsing/privacy/bekend.h"

namespace maatlat {

class Rapportschrijving;
class TekstTransactie;

/// The name of the form field with the reason to keep a text in which something was found.
inline constexpr std::string_view kPrivacyredenveld = "privacy_reden";

/// Looks for what may say who a person is, before a text is stored: BSN's (eight or nine digits
/// that pass the eleven-test, or are called one), dates of birth, phone numbers, e-mail addresses,
/// addresses with a house number, IBANs, number plates, numbers of documents, and likely names of
/// people. What is of an organisation, a law or a visit it lets pass. Whoever typed the text
/// decides. What it knows of names and words is data: criteria/privacywacht/. Finds are in the
/// order of the text and do not overlap. Any length and any bytes do; the time taken grows with the
/// length.
std::vector<Privacyvondst> zoekPersoonsgegevens(std::string_view tekst, const Bekend& bekend);

/// The same, with the work that it took: how often a word of the text was looked at.
struct Doorzoeking {
    std::vector<Privacyvondst> vondsten;
    std::size_t stappen = 0;
};
Doorzoeking doorzoek(std::string_view tekst, const Bekend& bekend);

/// The guard between what somebody typed and what is stored: the one way from Getypt to Tekst. What
/// it found in all texts of a form is judged at the end of the transaction (TekstTransactie of
/// toetsing/handelen.h, which alone makes a guard), so nobody can forget to refuse or to log.
class Privacywacht {
  public:
    /// A text that comes in the place of `oud`. What was found in the old text too was confirmed
    /// when that was saved, and is not asked for again.
    Tekst keur(const std::string& veld, const Getypt& getypt, const Tekst& oud = {});

    /// All fields of a form, encoded: a draft.
    Tekst keur(const Vastlegging& formulier, const Vastlegging& oud = {});

    /// Throws Privacymelding when something was found and there is no reason, or one that names
    /// somebody itself (then with its finds, at `kPrivacyredenveld`, first); Veldfouten when the
    /// reason is too long. With a reason it returns what to keep of it: how many of which kind,
    /// and the reason — never the text; empty when nothing was found.
    std::string oordeel() const;

  private:
    friend Rapportschrijving;  ///< the texts of a national report, which hang on no toets
    friend TekstTransactie;
    friend test::Proeftekst;  // architectuur: any other place in src/ fails the test
    /// `bekend`: what it knows; `reden`: why to store it all the same, may be empty.
    Privacywacht(std::shared_ptr<const Bekend> bekend, std::string reden)
        : bekend_(std::move(bekend)), reden_(std::move(reden)) {}

    void bekijk(const std::string& veld, const std::string& tekst, const std::string& oud);
    std::vector<Privacyvondst> zoek(const std::string& veld, const std::string& tekst) const;

    std::shared_ptr<const Bekend> bekend_;
    std::string reden_;
    std::vector<Privacyvondst> vondsten_;
};

/// The kind in words: "een burgerservicenummer", "een naam van een persoon".
std::string_view naam(Privacyvondst::Soort soort);

}  // namespace maatlat
