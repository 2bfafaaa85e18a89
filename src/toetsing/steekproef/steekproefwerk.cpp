// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefwerk.h"

#include "domain/fouten.h"
#include "domain/tekst.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// Shorter numbers occur in any text; those of all other dossiers together sooner than one.
constexpr std::size_t kKortsteEigenNummer = 4;
constexpr std::size_t kKortsteAnderNummer = 6;

std::string waaromNietNu(Steekproefstatus status) {
    switch (status) {
        case Steekproefstatus::ingelezen:
            return "Leg eerst de lijst en de trekking vast.";
        case Steekproefstatus::vastgelegd:
            return "De lijst en de trekking liggen al vast. Trek de dossiers, of laat deze "
                   "steekproef vervallen en begin opnieuw.";
        case Steekproefstatus::getrokken:
            return "De dossiers zijn al getrokken. Wilt u er meer, trek er dan dossiers bij.";
        case Steekproefstatus::vervallen:
            return "Deze steekproef is vervallen. Begin een nieuwe.";
    }
    return {};
}

}  // namespace

Dossiersteekproef eisSteekproef(const Toetslezing& inzage, std::int64_t steekproef) {
    auto uit = steekproefStore::lees(inzage, steekproef);
    if (!uit) throw Onvindbaar();
    return std::move(*uit);
}

void eisStatus(const Dossiersteekproef& steekproef, Steekproefstatus status) {
    if (steekproef.status != status) throw NietNu(waaromNietNu(steekproef.status));
}

void eisUitkomsten(const Dossiersteekproef& steekproef) {
    switch (steekproef.status) {
        case Steekproefstatus::ingelezen:
        case Steekproefstatus::vastgelegd:
            throw NietNu("Er zijn nog geen dossiers getrokken. Daarna staan hier de uitkomsten.");
        case Steekproefstatus::vervallen:
            throw NietNu(
                "Deze steekproef is vervallen. Er komen geen uitkomsten uit. De reden staat bij de "
                "steekproef.");
        case Steekproefstatus::getrokken:
            break;
    }
}

Sleutelbestand eisSleutel(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef) {
    auto uit = leesSleutelbestand(werkplek.sleutels(), toets, steekproef);
    if (!uit)
        throw NietNu(
            "De sleutel van deze steekproef is vernietigd. Niemand kan de pseudoniemen nog "
            "terugleiden naar dossiers.");
    return std::move(*uit);
}

std::string inInzage(std::int64_t steekproef, const std::string& pseudoniem) {
    return "steekproef " + std::to_string(steekproef) +
           (pseudoniem.empty() ? "" : " dossier " + pseudoniem);
}

Getypt leesReden(const std::string& getypt) {
    Veldcontrole controle;
    Getypt uit = controle.tekst("reden", getypt, kLangsteReden, "Vul de reden in.");
    controle.eisGoed();
    return uit;
}

void eisZonderNummer(const std::string& veld, const std::string& tekst,
                     const Sleutelbestand& sleutel, const std::string& pseudoniem) {
    if (tekst.empty()) return;
    const std::string klein = kleineLetters(tekst);
    for (const auto& [wie, nummer] : sleutel.dossiers) {
        const bool eigen = wie == pseudoniem;
        if (nummer.size() < (eigen ? kKortsteEigenNummer : kKortsteAnderNummer) ||
            klein.find(kleineLetters(nummer)) == std::string::npos)
            continue;
        throw Veldfouten(veld, std::string("Hier staat het nummer van ") +
                                   (eigen ? "dit" : "een ander") +
                                   " dossier. Haal het weg: nummers staan alleen in het "
                                   "sleutelbestand.");
    }
}

void eisZonderNummer(const Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef,
                     const std::string& pseudoniem, const std::string& veld,
                     const std::string& tekst) {
    if (tekst.empty()) return;
    if (const auto sleutel = leesSleutelbestand(werkplek.sleutels(), toets, steekproef))
        eisZonderNummer(veld, tekst, *sleutel, pseudoniem);
}

Tekst keurOverDossier(const TekstTransactie& transactie, std::int64_t steekproef,
                      const std::string& pseudoniem, const std::string& veld, const Getypt& getypt,
                      const Tekst& oud) {
    eisZonderNummer(transactie.werkplek(), transactie.nr(), steekproef, pseudoniem, veld,
                    getypt.ruw());
    return transactie.keur(veld, getypt, oud);
}

Veldfouten alsVeldfouten(const Invoerfout& fout) {
    std::vector<Veldfouten::Fout> fouten;
    for (const Melding& een : fout.meldingen()) {
        const bool noemtRij = een.regel == 0 || een.tekst.starts_with("Rij ");
        fouten.push_back(
            {"lijst", (noemtRij ? "" : "Rij " + std::to_string(een.regel) + ": ") + een.tekst});
    }
    return Veldfouten(std::move(fouten));
}

Populatielijst leesGestuurdeLijst(Werkplek& werkplek, const std::filesystem::path& bestand,
                                  const std::string& bestandsnaam, const std::string& sleutel,
                                  const std::string& blad) {
    try {
        return leesPopulatie(bestand, bestandsnaam, Pseudonimiseerder(sleutel),
                             dagVan(werkplek.nu()), blad);
    } catch (const Invoerfout& fout) {
        throw alsVeldfouten(fout);
    }
}

std::string maandenLater(const std::string& dag, int maanden) {
    return iso(naMaanden(dagUit(dag).value(), maanden));
}

}  // namespace maatlat
