// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/hulp/handleiding.h"
#include "pages/raam.h"
#include "pages/sjabloon.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/werkplek.h"
#include "web/http/antwoord.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

/// What every request works with; one for the whole program.
struct Omgeving {
    Werkplek& werkplek;
    const Sjablonen& sjablonen;
    std::map<std::string, std::string> adressen;  ///< of the stylesheets and scripts, by marker in
                                                  ///< the templates: "STIJL_EIGEN"
    std::shared_ptr<const Handleiding> handleiding{};  ///< what Hulp shows; null: no manual
};

/// A request on its way through a handler: what was asked, by whom, and what the handler needs to
/// answer.
class Aanvraag {
  public:
    Aanvraag(const Verzoek& verzoek, const Omgeving& omgeving, std::optional<Aanmelding> aanmelding,
             std::map<std::string, std::string> delen);

    const Verzoek& verzoek() const { return verzoek_; }
    Werkplek& werkplek() const { return omgeving_.werkplek; }
    const Sjablonen& sjablonen() const { return omgeving_.sjablonen; }
    const Handleiding& handleiding() const;  ///< without parts when there is none

    /// The part of the path with this name in the pattern.
    const std::string& deel(const std::string& naam) const;
    /// The same as a positive number; throws Onvindbaar when it is none.
    std::int64_t nummer(const std::string& naam) const;

    /// A field of form (POST) or query (GET); empty when it did not come.
    std::string veld(std::string_view naam) const;
    bool heeftVeld(std::string_view naam) const;
    std::vector<std::string> veldenMet(std::string_view naam) const;
    /// A field as a whole number ≥ 0; `anders` when it is absent. Throws Veldfouten when it is
    /// none.
    std::int64_t getal(std::string_view naam, std::int64_t anders = 0) const;
    /// All values of a field that may come more than once, each the number of something that there
    /// is. Throws Onvindbaar when one is no number above 0.
    std::vector<std::int64_t> nummers(std::string_view naam) const;
    /// The version that a record had when the form was made. Throws Veldfouten when it is no
    /// number.
    int versie(std::string_view naam = "versie") const;
    /// The page of a list that was asked for. What is none stands for the first.
    int blad(std::string_view naam = "pagina") const;
    /// The upload of a field; null when no file was chosen.
    const Upload* upload(std::string_view naam) const;
    std::vector<const Upload*> uploads(std::string_view naam) const;

    bool ingelogd() const { return aanmelding_.has_value(); }
    const Persoon& persoon() const;        ///< only on routes for who is logged in
    const Aanmelding& aanmelding() const;  ///< idem

    /// Who does this, and how the same post is known again.
    Handeling handeling() const;

    /// The key of the form that this is about, which came with it or is new (see eenmalig.h).
    const std::string& formulier() const { return formulier_; }
    /// From here on this is a post like any other: it changes what that form made before.
    void wijzigtWatErIs() { eenmalig_ = false; }

    /// Says something above the page that comes of this, beside what its handler says.
    void waarschuw(std::string tekst) { waarschuwing_ = std::move(tekst); }

    /// The frame of a page for this person: menu, name, tokens. The handler adds title, crumbs and
    /// messages.
    Raam raam(std::string titel) const;

    /// A whole page. Status 422 when the frame holds errors, else 200.
    Antwoord pagina(Raam raam, HelePagina inhoud) const;

    /// The same around a part that was made before (see voorgemaakt.h), which keeps its tokens out.
    Antwoord paginaRond(Raam raam, Hulpplek hulp, const std::string& deel) const;

    /// A part of a page for our own script.
    Antwoord deelpagina(const GevuldePagina& inhoud, int status = 200) const;

  private:
    Antwoord ingelijst(Raam raam, HelePagina inhoud, std::string_view deel) const;

    const Verzoek& verzoek_;
    const Omgeving& omgeving_;
    std::optional<Aanmelding> aanmelding_;
    std::map<std::string, std::string> delen_;
    std::string formulier_;
    bool eenmalig_ = false;
    std::string waarschuwing_;
};

}  // namespace maatlat::web
