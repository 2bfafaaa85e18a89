// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/organisaties.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "domain/melding.h"
#include "kader/naamregister.h"
#include "rules/onderzoek/levensloop.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "taal/collatie.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoekvelden.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

Organisatieleven eisLeven(Sessie& sessie, std::int64_t nr) {
    auto uit = organisatielevenStore::lees(sessie, nr);
    if (!uit) throw Onvindbaar();
    return std::move(*uit);
}

/// A name by which nobody else is found, in any spelling that people use. `zelf` may have had it.
void eisVrijeNaam(Fouten& fouten, Sessie& sessie, const std::string& veld, const std::string& naam,
                  const std::string& zelf = "") {
    try {
        Naamregister({Organisatie{naam, {}}});
    } catch (const Gebruikersfout&) {
        fouten.push_back({veld, "Vul de naam van de regio in, zonder \"Veilig Thuis\" ervoor."});
        return;
    }
    const Naamregister bekend(organisatieStore::alle(sessie));
    const Organisatie* ander = bekend.vind(naam);
    if (ander && ander->naam != zelf)
        fouten.push_back({veld, "De naam \"" + naam + "\" is al in gebruik. Zo heet of heette " +
                                    ander->naam + ". Kies een andere naam."});
}

/// Before it existed, or when it existed no more.
void eisBestond(Fouten& fouten, const std::string& veld, const Organisatieleven& leven,
                const std::string& wanneer) {
    if (wanneer.empty()) return;
    if (const std::string begin = leven.begin(); !begin.empty() && wanneer < begin)
        fouten.push_back({veld, leven.naam + " bestaat sinds " + datumInWoorden(begin) +
                                    ". Kies die dag of een latere."});
    else if (leven.ging && wanneer >= leven.ging->dag)
        fouten.push_back({veld, leven.naam + " ging op " + datumInWoorden(leven.ging->dag) +
                                    " op in " + leven.ging->opvolgernaam +
                                    ". Kies een eerdere dag."});
}

/// Of the periods of this kind, the new one among them.
std::vector<Levensperiode> ingepast(Fouten& fouten, const Organisatieleven& leven,
                                    const Levensperiode& nieuw) {
    const auto bestaand = leven.van(nieuw.soort);
    for (const Levensperiode& een : bestaand)
        if (een.waarde == nieuw.waarde && een.tot.empty() && nieuw.tot.empty()) {
            fouten.push_back(
                {"waarde", "Dit staat er al: \"" + een.waarde + "\", " + inWoorden(een) + "."});
            return {};
        }
    Inpassing uit = pasIn(bestaand, nieuw);
    if (!uit.bezwaar.empty()) fouten.push_back({"van", uit.bezwaar});
    return std::move(uit.perioden);
}

/// Who is of an organisation that went into another is of that one from now on.
void neemMensenMee(Transactie& transactie, const std::string& van, const std::string& naar) {
    for (Persoon& een : persoonStore::alle(transactie)) {
        if (een.organisatie != van) continue;
        een.organisatie = naar;
        persoonStore::wijzig(transactie, een, persoonStore::versie(transactie, een.nr));
    }
}

void eisBestaat(Fouten& fouten, const std::string& veld, const Organisatieleven& leven,
                const std::string& erachter) {
    if (!leven.ging) return;
    fouten.push_back({veld, leven.naam + " ging zelf al op " + datumInWoorden(leven.ging->dag) +
                                " op in " + leven.ging->opvolgernaam + ". " + erachter});
}

/// What goes into another, as it stands.
std::vector<Organisatieleven> delen(Fouten& fouten, Sessie& sessie, const Samengaan& invoer) {
    std::vector<Organisatieleven> uit;
    for (const std::int64_t nr : invoer.van) {
        if (nr == invoer.naar) continue;  // one of them goes on as the whole
        const auto leven = organisatielevenStore::lees(sessie, nr);
        if (!leven || std::ranges::find(uit, nr, &Organisatieleven::nr) != uit.end()) {
            fouten.push_back({"van", "Kies elke organisatie één keer uit de lijst."});
            return {};
        }
        eisBestaat(fouten, "van", *leven, "Kies een andere organisatie.");
        uit.push_back(*leven);
    }
    if (uit.empty() || (invoer.naar == 0 && uit.size() < 2))
        fouten.push_back({"van", invoer.naar == 0
                                     ? "Kies twee of meer organisaties die samen een nieuwe vormen."
                                     : "Kies welke andere organisatie hierin opgaat."});
    return uit;
}

void eisDag(Fouten& fouten, const std::string& wanneer, const std::vector<Organisatieleven>& van,
            const std::optional<Organisatieleven>& naar) {
    if (wanneer.empty()) return;
    if (naar) eisBestond(fouten, "dag", *naar, wanneer);
    for (const Organisatieleven& een : van) {
        const auto naam = een.van(Levenssoort::naam).back();
        if (!naam.van.empty() && wanneer <= naam.van)
            fouten.push_back({"dag", een.naam + " heet zo pas vanaf " + datumInWoorden(naam.van) +
                                         ". Kies een latere dag."});
    }
}

std::vector<Toetskop> leesbaar(const Toetseninzage& alle, const Organisatieleven& leven, int blad,
                               Bladen& bladen) {
    bladen =
        Bladen(organisatielevenStore::aantalToetsen(alle.recht(), leven.nr), blad, kRegelsPerBlad);
    std::vector<Toetskop> uit;
    alle.elkMet(organisatielevenStore::toetsen(alle.recht(), leven.nr, bladen),
                [&](const Toetsinzage& inzage) { uit.push_back(inzage.kop()); });
    return uit;
}

}  // namespace

std::vector<Organisatieleven> organisaties(Werkplek& werkplek, const Persoon& persoon) {
    return inzien(werkplek, persoon, Actie::organisatiesLezen, [&](Sessie& sessie) {
        auto uit = organisatielevenStore::alle(sessie);
        const Collatie collatie;
        std::ranges::sort(uit, std::cref(collatie), &Organisatieleven::naam);
        return uit;
    });
}

Organisatiebeeld organisatiebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t nr,
                                  int blad) {
    return inzienAlle(werkplek, persoon, Actie::organisatiesLezen, [&](const Toetseninzage& alle) {
        Organisatiebeeld uit;
        uit.leven = eisLeven(alle, nr);
        uit.toetsen = leesbaar(alle, uit.leven, blad, uit.bladen);
        for (const Levensperiode& een : uit.leven.perioden)
            if (een.persoon != 0) uit.namen[een.persoon] = persoonsnaam(alle, een.persoon);
        return uit;
    });
}

std::string wanneerInWoorden(const Levensperiode& periode) {
    return inWoorden(periode);
}

std::int64_t voegOrganisatieToe(Werkplek& werkplek, const Handeling& handeling,
                                const NieuweOrganisatie& nieuw) {
    return handel(werkplek, handeling, Actie::organisatieWijzigen, [&](Transactie& transactie) {
        Fouten fouten;
        const std::string naam =
            eisRegel(fouten, "naam", nieuw.naam, "Vul de naam van de organisatie in.");
        if (fouten.empty()) eisVrijeNaam(fouten, transactie, "naam", naam);
        const std::string sinds =
            eisVoorbijeDag(fouten, "sinds", nieuw.sinds, dagVan(werkplek.nu()));
        eisGeenFouten(fouten);
        return organisatielevenStore::voegToe(transactie, naam, sinds, handeling.wie.nr);
    });
}

void schrijfPeriode(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                    const Periodeinvoer& invoer) {
    handel(werkplek, handeling, Actie::organisatieWijzigen, [&](Transactie& transactie) {
        const Organisatieleven leven = eisLeven(transactie, nr);
        Fouten fouten;
        const auto soort = metWoord<Levenssoort>(kLevenssoorten, invoer.soort);
        if (!soort) fouten.push_back({"soort", "Kies wat er verandert."});
        const std::string vandaag = dagVan(werkplek.nu());
        Levensperiode nieuw;
        nieuw.soort = soort.value_or(Levenssoort::naam);
        nieuw.waarde = eisRegel(fouten, "waarde", invoer.waarde, "Vul in wat het is of was.");
        nieuw.van = eisVoorbijeDag(fouten, "van", invoer.van, vandaag);
        nieuw.tot = eisVoorbijeDag(fouten, "tot", invoer.tot, vandaag);
        nieuw.persoon = handeling.wie.nr;
        nieuw.toelichting = Redencontrole(werkplek, organisatieStore::alle(transactie))
                                .keur(fouten, "toelichting", invoer.toelichting, false);
        if (soort == Levenssoort::naam && !nieuw.waarde.empty())
            eisVrijeNaam(fouten, transactie, "waarde", nieuw.waarde, leven.naam);
        if (soort == Levenssoort::naam && nieuw.van.empty() && nieuw.tot.empty() && fouten.empty())
            fouten.push_back({"van",
                              "Vul in vanaf welke dag zij zo heet, of tot en met welke dag "
                              "zij zo heette."});
        if (!nieuw.van.empty() && !nieuw.tot.empty() && nieuw.tot < nieuw.van)
            fouten.push_back(
                {"tot", "De laatste dag ligt voor de eerste dag. Wijzig een van beide."});
        eisBestond(fouten, "van", leven, nieuw.van);
        eisBestond(fouten, "tot", leven, nieuw.tot);
        eisGeenFouten(fouten);
        const auto perioden = ingepast(fouten, leven, nieuw);
        eisGeenFouten(fouten);
        organisatielevenStore::zetPerioden(transactie, leven, nieuw.soort, perioden);
    });
}

std::int64_t laatSamengaan(Werkplek& werkplek, const Handeling& handeling,
                           const Samengaan& invoer) {
    return handel(werkplek, handeling, Actie::organisatieWijzigen, [&](Transactie& transactie) {
        Fouten fouten;
        const auto van = delen(fouten, transactie, invoer);
        std::optional<Organisatieleven> naar;
        std::string naam;
        if (invoer.naar != 0) {
            naar = organisatielevenStore::lees(transactie, invoer.naar);
            if (!naar) fouten.push_back({"naar", "Kies een organisatie uit de lijst."});
            if (naar)
                eisBestaat(fouten, "naar", *naar,
                           "Zo gaan zij in een kring in elkaar op. Kies " +
                               (naar->ging ? naar->ging->opvolgernaam : std::string()) +
                               ", of een andere.");
        } else {
            naam = eisRegel(fouten, "naam", invoer.naam, "Vul in hoe de nieuwe organisatie heet.");
            if (!naam.empty()) eisVrijeNaam(fouten, transactie, "naam", naam);
        }
        const std::string wanneer =
            eisVoorbijeDag(fouten, "dag", invoer.dag, dagVan(werkplek.nu()));
        if (getrimd(invoer.dag).empty())
            fouten.push_back(
                {"dag", "Vul de eerste dag van het geheel in, bijvoorbeeld 1-1-2023."});
        eisDag(fouten, wanneer, van, naar);
        const std::string toelichting = Redencontrole(werkplek, organisatieStore::alle(transactie))
                                            .keur(fouten, "toelichting", invoer.toelichting, false);
        if (!invoer.zeker)
            fouten.push_back({"zeker",
                              "Zet hier een vinkje als u zeker weet dat dit klopt. Het "
                              "kan niet ongedaan worden gemaakt."});
        eisGeenFouten(fouten);
        const std::int64_t nr =
            naar ? naar->nr
                 : organisatielevenStore::voegToe(transactie, naam, wanneer, handeling.wie.nr);
        const std::string opvolger = naar ? naar->naam : naam;
        for (const Organisatieleven& een : van) {
            organisatielevenStore::laatOpgaan(
                transactie, {een.nr, een.naam, nr, opvolger, wanneer, toelichting},
                handeling.wie.nr);
            neemMensenMee(transactie, een.naam, opvolger);
        }
        return nr;
    });
}

}  // namespace maatlat
