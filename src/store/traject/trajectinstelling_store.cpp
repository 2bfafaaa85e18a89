// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/trajectinstelling_store.h"

#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::trajectinstellingStore {

namespace {

std::string jaNee(bool ja) {
    return ja ? "ja" : "nee";
}

/// The law that a term follows is part of it.
std::string termijntekst(const Termijn& termijn) {
    return tekst(termijn) + (termijn.volgtWet() ? "" : " zonder wet");
}

Termijn termijnVan(std::string woord, const Termijn& anders) {
    constexpr std::string_view kZonder = " zonder wet";
    const bool wet = !woord.ends_with(kZonder);
    if (!wet) woord.resize(woord.size() - kZonder.size());
    auto uit = termijnUit(woord);
    if (!uit) return anders;
    uit->wet = wet;
    return *uit;
}

Vastlegging alsVastlegging(const Trajectinstelling& van) {
    return {{"collegiale toets", jaNee(van.collegialeToets)},
            {"wederhoor", jaNee(van.wederhoor)},
            {"publicatie", jaNee(van.publicatie)},
            {"verschillen openbaar", jaNee(van.verschillenOpenbaar)},
            {"regime", van.regime},
            {"termijn collegiale toets", termijntekst(van.collegiaal)},
            {"termijn reactie", termijntekst(van.reactie)},
            {"termijn verwerking", termijntekst(van.verwerking)},
            {"termijn vaststelling", termijntekst(van.vaststelling)}};
}

Trajectinstelling uitVastlegging(const Vastlegging& van) {
    Trajectinstelling uit;
    uit.collegialeToets = van.tekst("collegiale toets") == "ja";
    uit.wederhoor = van.tekst("wederhoor") == "ja";
    uit.publicatie = van.tekst("publicatie") == "ja";
    uit.verschillenOpenbaar = van.tekst("verschillen openbaar") == "ja";
    uit.regime = van.tekst("regime");
    uit.collegiaal = termijnVan(van.tekst("termijn collegiale toets"), uit.collegiaal);
    uit.reactie = termijnVan(van.tekst("termijn reactie"), uit.reactie);
    uit.verwerking = termijnVan(van.tekst("termijn verwerking"), uit.verwerking);
    uit.vaststelling = termijnVan(van.tekst("termijn vaststelling"), uit.vaststelling);
    return uit;
}

}  // namespace

Bewaard lees(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie, "SELECT inhoud, versie FROM trajectinstelling WHERE onderzoek = ?");
    vraag.bind(onderzoekStore::nrVan(sessie, onderzoek));
    if (!vraag.stap()) return {};
    const auto inhoud = Vastlegging::lees(vraag.tekst(0));
    if (!inhoud)
        throw Gebruikersfout(
            "Wat voor dit onderzoek is gekozen, kan niet worden gelezen. Vraag de "
            "beheerder om \"maatlat controleer\" te doen.");
    return {uitVastlegging(*inhoud), vraag.klein(1)};
}

std::optional<Instellingrij> rij(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(
        sessie,
        "SELECT inhoud, versie, persoon, wanneer FROM trajectinstelling WHERE onderzoek = ?");
    vraag.bind(onderzoekStore::nrVan(sessie, onderzoek));
    if (!vraag.stap()) return std::nullopt;
    return Instellingrij{vraag.tekst(0), vraag.klein(1), vraag.getal(2), vraag.tekst(3)};
}

std::vector<std::int64_t> metPublicatie(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT onderzoek, inhoud FROM trajectinstelling ORDER BY onderzoek");
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        if (const auto inhoud = Vastlegging::lees(vraag.tekst(1)))
            if (uitVastlegging(*inhoud).publicatie) uit.push_back(vraag.getal(0));
    return uit;
}

void bewaar(Transactie& transactie, const std::string& onderzoek,
            const Trajectinstelling& instelling, int versie, std::int64_t persoon) {
    const Bewaard was = lees(transactie, onderzoek);
    if (was.versie != versie)
        throw NietNu(
            "Een ander heeft deze keuzes zojuist gewijzigd. Er is niets opgeslagen. Bekijk "
            "de keuzes opnieuw.");
    if (was.versie != 0 && was.instelling == instelling) return;
    const std::string nieuw = alsVastlegging(instelling).codeer();
    Vraag(transactie,
          "INSERT INTO trajectinstelling (onderzoek, inhoud, versie, persoon, wanneer) "
          "VALUES (?, ?, ?, ?, ?) ON CONFLICT (onderzoek) DO UPDATE SET inhoud = excluded.inhoud, "
          "versie = excluded.versie, persoon = excluded.persoon, wanneer = excluded.wanneer")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), nieuw, versie + 1, persoon,
              transactie.wanneer())
        .voerUit();
    transactie.log(
        Gebeurtenis::trajectIngesteld, onderzoek,
        Logwaarde::eigenWoorden(was.versie == 0 ? "" : alsVastlegging(was.instelling).codeer()),
        Logwaarde::eigenWoorden(nieuw));
}

}  // namespace maatlat::trajectinstellingStore
