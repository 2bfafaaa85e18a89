// SPDX-License-Identifier: EUPL-1.2
#include "web/aanvraag.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "domain/fouten.h"
#include "pages/hoofddeel.h"
#include "web/eenmalig.h"
#include "web/geheim.h"
#include "web/menu.h"
#include "web/merken.h"

namespace maatlat::web {

namespace {

/// More than a version or a page ever reaches.
constexpr std::int64_t kMeeste = 1'000'000'000;

/// A whole number ≥ 0 in plain digits; anything else is none.
std::optional<std::int64_t> alsGetal(const std::string& tekst) {
    std::int64_t uit = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, uit);
    if (fout != std::errc() || tot != einde || tekst.starts_with('-')) return std::nullopt;
    return uit;
}

/// So long before its end a login says so.
constexpr std::int64_t kTijdVoorEinde = 10 * 60;

/// What a page says of a login that is almost over.
Sessieeinde sessieEinde(const Aanmelding& wie) {
    Sessieeinde uit;
    const std::int64_t over = std::min(wie.nogStil, wie.nogLangst);
    if (over > kTijdVoorEinde) return uit;
    const std::int64_t minuten = std::max<std::int64_t>(1, over / 60);
    (wie.nogStil < wie.nogLangst ? uit.doorStilte : uit.naEenDag) =
        std::to_string(minuten) + (minuten == 1 ? " minuut" : " minuten");
    return uit;
}

/// For our script: seconds until it ends by silence and whatever is done, and how long a silence
/// may last.
std::string sessietijden(const std::optional<Aanmelding>& wie) {
    if (!wie) return {};
    return std::to_string(wie->nogStil) + " " + std::to_string(wie->nogLangst) + " " +
           std::to_string(kAanmeldingStil);
}

bool isSleutel(const std::string& tekst) {
    return tekst.size() == 32 && tekst.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

Aanvraag::Aanvraag(const Verzoek& verzoek, const Omgeving& omgeving,
                   std::optional<Aanmelding> aanmelding, std::map<std::string, std::string> delen)
    : verzoek_(verzoek),
      omgeving_(omgeving),
      aanmelding_(std::move(aanmelding)),
      delen_(std::move(delen)),
      formulier_(veld(kFormulierveld)),
      eenmalig_(isSleutel(formulier_)) {
    if (!eenmalig_) formulier_ = willekeurigeSleutel();
}

const Handleiding& Aanvraag::handleiding() const {
    static const Handleiding kGeen;
    return omgeving_.handleiding ? *omgeving_.handleiding : kGeen;
}

const std::string& Aanvraag::deel(const std::string& naam) const {
    return delen_.at(naam);
}

std::int64_t Aanvraag::nummer(const std::string& naam) const {
    const auto getal = alsGetal(deel(naam));
    if (!getal || *getal == 0) throw Onvindbaar();
    return *getal;
}

std::vector<std::string> Aanvraag::veldenMet(std::string_view gezocht) const {
    std::vector<std::string> uit;
    for (const auto& [naam, waarde] : verzoek_.methode == "POST" ? verzoek_.velden : verzoek_.query)
        if (naam == gezocht) uit.push_back(waarde);
    return uit;
}

std::string Aanvraag::veld(std::string_view naam) const {
    const auto alle = veldenMet(naam);
    return alle.empty() ? std::string() : alle.front();
}

bool Aanvraag::heeftVeld(std::string_view naam) const {
    return !veldenMet(naam).empty();
}

std::vector<std::int64_t> Aanvraag::nummers(std::string_view naam) const {
    std::vector<std::int64_t> uit;
    for (const std::string& een : veldenMet(naam)) {
        const auto nr = alsGetal(een);
        if (!nr || *nr < 1) throw Onvindbaar();
        uit.push_back(*nr);
    }
    return uit;
}

std::int64_t Aanvraag::getal(std::string_view naam, std::int64_t anders) const {
    if (!heeftVeld(naam)) return anders;
    const auto getal = alsGetal(veld(naam));
    if (!getal) throw Veldfouten({{std::string(naam), "Vul hier een heel getal in."}});
    return *getal;
}

int Aanvraag::versie(std::string_view naam) const {
    return static_cast<int>(std::min(getal(naam), kMeeste));
}

int Aanvraag::blad(std::string_view naam) const {
    return static_cast<int>(std::min(alsGetal(veld(naam)).value_or(1), kMeeste));
}

std::vector<const Upload*> Aanvraag::uploads(std::string_view naam) const {
    std::vector<const Upload*> uit;
    for (const Upload& een : verzoek_.uploads)
        if (een.veld == naam) uit.push_back(&een);
    return uit;
}

const Upload* Aanvraag::upload(std::string_view naam) const {
    const auto alle = uploads(naam);
    return alle.empty() ? nullptr : alle.front();
}

const Aanmelding& Aanvraag::aanmelding() const {
    if (!aanmelding_) throw std::logic_error("a route for who is logged in is open to all");
    return *aanmelding_;
}

const Persoon& Aanvraag::persoon() const {
    return aanmelding().persoon;
}

Handeling Aanvraag::handeling() const {
    Vingerafdruk inhoud;
    inhoud.voegToe(verzoek_.pad);
    for (const auto& [naam, waarde] : verzoek_.velden) {
        if (naam == "zegel" || naam == "handeling") continue;
        inhoud.voegToe(naam);
        inhoud.voegToe(waarde);
    }
    for (const Upload& een : verzoek_.uploads) {
        inhoud.voegToe(een.veld);
        inhoud.voegToe(een.naam);
        if (!een.pad.empty()) inhoud.voegBestandToe(een.pad);
    }
    return {persoon(), veld("handeling"), inhoud.hex(),
            eenmalig_ ? verzoek_.pad + " " + formulier_ : std::string()};
}

Raam Aanvraag::raam(std::string titel) const {
    Raam uit;
    uit.titel = std::move(titel);
    uit.waarschuwing = waarschuwing_;
    if (!ingelogd()) return uit;
    uit.menu = menuVoor(persoon(), verzoek_.pad);
    uit.wie = persoon().naam;
    uit.persoon = std::to_string(persoon().nr);
    uit.zegel = aanmelding().zegel;
    uit.einde = sessieEinde(aanmelding());
    return uit;
}

Antwoord Aanvraag::pagina(Raam raam, HelePagina inhoud) const {
    return ingelijst(std::move(raam), std::move(inhoud), {});
}

Antwoord Aanvraag::paginaRond(Raam raam, Hulpplek hulp, const std::string& deel) const {
    return ingelijst(std::move(raam), Hoofddeel{hulp, std::string(kDeelmerk)}, deel);
}

Antwoord Aanvraag::ingelijst(Raam raam, HelePagina inhoud, std::string_view deel) const {
    for (const auto& [merk, adres] : omgeving_.adressen)
        inhoud.omgeving().zetOveral(merk, adres);
    const std::string zegel = std::exchange(raam.zegel, std::string(kZegelmerk));
    inhoud.omgeving().zetOveral("SESSIE", std::string(kSessiemerk));
    const std::string handeling = willekeurigeSleutel();
    const std::string sessie = sessietijden(aanmelding_);
    Antwoord uit;
    uit.status = raam.fouten.empty() ? 200 : 422;
    uit.inhoud =
        zonderMerken(html(raam, std::move(inhoud), std::string(kHandelingmerk), sjablonen()),
                     {zegel, handeling, deel, sessie});
    return uit;
}

Antwoord Aanvraag::deelpagina(const GevuldePagina& inhoud, int status) const {
    Antwoord uit;
    uit.status = status;
    uit.inhoud = sjablonen().vul(inhoud);
    return uit;
}

}  // namespace maatlat::web
