// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/niemand_kan.h"

#include <algorithm>
#include <set>
#include <vector>

#include "store/mensen/persoon_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/traject/kandidaten.h"
#include "toetsing/traject/verantwoorden.h"

namespace maatlat {

namespace {

const std::string kTeam = "De landelijk coördinator kan bij Teams het team wijzigen.";

/// The team, or whoever else can do what must be done, as far as they are known by name.
std::vector<Persoon> team(const Toetsinzage& inzage) {
    std::vector<Persoon> uit;
    for (const std::int64_t nr : inzage.kop().team)
        if (auto wie = persoonStore::lees(inzage, nr)) uit.push_back(std::move(*wie));
    return uit;
}

std::vector<Persoon> genoemden(const Toetsinzage& inzage, Taak taak) {
    std::vector<Persoon> uit;
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        if (een.taak == taak)
            if (auto wie = persoonStore::lees(inzage, een.persoon)) uit.push_back(std::move(*wie));
    return uit;
}

/// Why each of these cannot; nothing: somebody can.
std::vector<std::string> bezwaren(const Toetsinzage& inzage, const std::vector<Persoon>& wie,
                                  Taak taak) {
    std::vector<std::string> uit;
    std::set<std::int64_t> gezien;
    for (const Persoon& een : wie) {
        if (!gezien.insert(een.nr).second) continue;
        const std::string bezwaar = waaromNietAls(inzage, een, taak);
        if (bezwaar.empty()) return {};
        uit.push_back(bezwaar);
    }
    return uit;
}

/// What the coördinator can do about a taak.
std::string wijsAan(const Toetsinzage& inzage, Taak taak) {
    if (!kandidaten(inzage, taak).empty())
        return "De landelijk coördinator kan iemand anders aanwijzen.";
    const bool organisatie = taak == Taak::ontvanger || taak == Taak::verantwoordelijke;
    return "Er is nu ook niemand anders die dit kan. Vraag de beheerder om iemand uit te nodigen" +
           std::string(organisatie ? " van VT-management van deze organisatie."
                                   : " als inspecteur.") +
           " Daarna kan de landelijk coördinator die persoon aanwijzen.";
}

std::string samen(const std::string& wat, const std::vector<std::string>& waarom,
                  const std::string& doe) {
    return wat + (waarom.empty() ? "." : ": " + opsomming(waarom) + ".") + " " + doe;
}

std::string voorTaak(const Toetsinzage& inzage, Taak taak, std::vector<Persoon> wie,
                     const std::string& wat) {
    std::ranges::move(genoemden(inzage, taak), std::back_inserter(wie));
    const auto waarom = bezwaren(inzage, wie, taak);
    if (!wie.empty() && waarom.empty()) return {};
    return samen(wat, waarom, wijsAan(inzage, taak));
}

std::string voorTeam(const Toetsinzage& inzage) {
    const auto leden = team(inzage);
    if (leden.empty())
        return "Er zit nog niemand in het team. De landelijk coördinator kan bij Teams het team "
               "kiezen.";
    std::vector<std::string> waarom;
    for (const Persoon& een : leden) {
        const std::string bezwaar = waaromNietInTeam(inzage, een);
        if (bezwaar.empty()) return {};
        waarom.push_back(bezwaar);
    }
    return samen("Niemand uit het team kan verder", waarom, kTeam);
}

/// A decision is for a coördinator who wrote nothing in it.
std::string voorBeslisser(const Toetsinzage& inzage) {
    for (const Persoon& een : persoonStore::alle(inzage))
        if (een.heeft(Rol::coordinator) && !een.geblokkeerd && rolbezwaar(een).empty() &&
            is(Hoedanigheid::beslisser, inzage.alleBetrokkenheidVan(een)))
            return {};
    return "Niemand kan over publicatie besluiten: elke landelijk coördinator schreef zelf mee aan "
           "deze toets, werkte bij de organisatie, of is geblokkeerd. Vraag de beheerder om nog "
           "een "
           "landelijk coördinator uit te nodigen.";
}

}  // namespace

std::string niemandKan(const Toetsinzage& inzage) {
    const Toetskop& kop = inzage.kop();
    if (kop.soort == Toetssoort::zelfevaluatie) return {};
    switch (kop.status) {
        case Toetsstatus::lopend:
        case Toetsstatus::goedgekeurd:
            return voorTeam(inzage);
        case Toetsstatus::collegialeToets:
            return voorTaak(inzage, Taak::collega, {}, "Niemand kan de collegiale toets doen");
        case Toetsstatus::wederhoor:
            return voorTaak(inzage, Taak::verantwoordelijke, {},
                            "Niemand kan de reactie van de organisatie indienen");
        case Toetsstatus::verwerking: {
            const std::string zonderTeam = voorTeam(inzage);
            return !zonderTeam.empty() || !heeftPunten(inzage)
                       ? zonderTeam
                       : voorTaak(inzage, Taak::tweedeLezer, team(inzage),
                                  "Niemand kan als tweede lezer meebeslissen over de punten van de "
                                  "organisatie");
        }
        case Toetsstatus::vaststelling:
            return voorTaak(inzage, Taak::vaststeller, team(inzage),
                            "Niemand kan deze toets vaststellen of teruggeven");
        case Toetsstatus::vastgesteld:
            if (!trajectinstellingStore::lees(inzage, kop.onderzoekId).instelling.publicatie)
                return {};
            return voorBeslisser(inzage);
        case Toetsstatus::besluit:
            return voorBeslisser(inzage);
        case Toetsstatus::gepubliceerd:
        case Toetsstatus::ingetrokken:
        case Toetsstatus::ingediend:
        case Toetsstatus::overgenomen:
            break;
    }
    return {};
}

}  // namespace maatlat
