// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bladkeuze.h"

#include <algorithm>

#include "exchange/bestandsweigering.h"
#include "exchange/celtekst.h"
#include "exchange/scoretekens.h"
#include "exchange/tabelbouwer.h"
#include "taal/spelling.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kVoorblik = 20;  // rows with text: a heading stands among them

using Waarom = NietGelezenBlad::Waarom;
using Bladen = std::vector<Bladvoorblik>;

/// How far a tab answers to what is asked: nothing in it, something, a known heading, and rows
/// under that.
enum class Past : unsigned char { leeg, ietsAnders, kop, kopMetRijen };

Past pastBij(const Bladvoorblik& blad, const Tabelvraag& vraag) {
    if (blad.begin.empty()) return Past::leeg;
    if (!vraag.herkent) return Past::kopMetRijen;
    const auto kop = std::ranges::find_if(blad.begin, vraag.herkent);
    if (kop == blad.begin.end()) return Past::ietsAnders;
    return kop + 1 == blad.begin.end() ? Past::kop : Past::kopMetRijen;
}

std::string vergelijkbaarBlad(const std::string& naam) {
    return getrimd(nfc(naam));
}

std::size_t metNaam(const Bladen& bladen, const std::string& gevraagd, const std::string& bestand) {
    std::vector<std::size_t> gevonden;
    std::vector<std::string> namen;
    bool verborgen = false;
    for (std::size_t i = 0; i < bladen.size(); ++i) {
        const bool zelfde = vergelijkbaarBlad(bladen[i].naam) == vergelijkbaarBlad(gevraagd);
        if (!bladen[i].verborgen) namen.push_back(aangehaald(bladen[i].naam));
        if (zelfde && bladen[i].verborgen) verborgen = true;
        if (zelfde && !bladen[i].verborgen) gevonden.push_back(i);
    }
    if (gevonden.size() == 1) return gevonden.front();
    if (gevonden.size() > 1)
        weiger(bestand, 0,
               "Er zijn twee tabbladen met de naam " + aangehaald(gevraagd) +
                   ". Geef een van de twee een andere naam.");
    if (verborgen)
        weiger(
            bestand, 0,
            "Tabblad " + aangehaald(gevraagd) +
                " is verborgen. Maak het zichtbaar in een rekenprogramma en sla het bestand op.");
    constexpr std::size_t kMeesteNamen = 10;
    if (namen.size() > kMeesteNamen) {
        namen.resize(kMeesteNamen);
        namen.emplace_back("andere");
    }
    weiger(bestand, 0,
           "Er is geen tabblad " + aangehaald(gevraagd) + "." +
               (namen.empty() ? "" : " Deze zijn er: " + opsomming(namen) + "."));
}

/// The one that is meant when none was asked for.
std::optional<std::size_t> watBedoeldIs(const Bladen& bladen, const std::vector<Past>& past,
                                        const std::string& bestand) {
    std::vector<std::string> namen;
    std::optional<std::size_t> beste;
    for (std::size_t i = 0; i < bladen.size(); ++i) {
        if (bladen[i].verborgen) continue;
        if (past[i] == Past::kopMetRijen) namen.push_back(bladen[i].naam);
        if (!beste || past[i] > past[*beste]) beste = i;
    }
    if (namen.size() > 1) throw Bladkeuze(bestand, std::move(namen));
    return beste;
}

}  // namespace

void Voorblik::zet(int regel, int kolom, std::string_view tekst, Celsoort soort) {
    if (kolom > kMaxKolommen) return;
    const std::string_view cel = schoneCel(tekst.substr(0, kMaxCeltekst), kladje_);
    if (cel.empty()) return;
    auto rij = std::ranges::find(rijen_, regel, &Rij::regel);
    if (rij == rijen_.end()) {
        if (genoeg()) return;
        rij = rijen_.insert(rijen_.end(), Rij{regel, {}, {}});
    }
    const auto plaats = static_cast<std::size_t>(kolom - 1);
    rij->cellen.resize(std::max(rij->cellen.size(), plaats + 1));
    rij->soorten.resize(rij->cellen.size());
    rij->cellen[plaats] = cel;
    rij->soorten[plaats] = soort;
}

bool Voorblik::genoeg() const {
    return rijen_.size() > kVoorblik;
}

Bladkeus kiesBlad(const Bladen& bladen, const Tabelvraag& vraag, const std::string& bestand) {
    std::vector<Past> past;
    for (const Bladvoorblik& blad : bladen)
        past.push_back(pastBij(blad, vraag));
    Bladkeus uit;
    uit.plaats = vraag.blad.empty() ? watBedoeldIs(bladen, past, bestand)
                                    : metNaam(bladen, vraag.blad, bestand);
    for (std::size_t i = 0; i < bladen.size(); ++i) {
        if (bladen[i].verborgen)
            uit.nietGelezen.push_back({bladen[i].naam, Waarom::verborgen});
        else if (i != uit.plaats && past[i] != Past::leeg)
            uit.nietGelezen.push_back({bladen[i].naam, !vraag.blad.empty() ? Waarom::nietGekozen
                                                       : past[i] == Past::kop
                                                           ? Waarom::geenRijen
                                                           : Waarom::geenBekendeKoppen});
    }
    return uit;
}

void eisNietTeVeelBladen(std::size_t aantal, const std::string& bestand) {
    if (aantal > kMeesteBladen)
        weiger(bestand, 0,
               "Het rekenblad heeft meer dan " + std::to_string(kMeesteBladen) +
                   " tabbladen. Sla alleen deze tabel op, in een nieuw bestand.");
}

}  // namespace maatlat
