// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "store/landelijk/landrapport_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "taal/zin.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/landelijk/rapportgaten.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

/// What a person must be allowed to for it.
Actie actieVoor(Rapportzet zet) {
    const bool tweede = zet == Rapportzet::gaAkkoord || zet == Rapportzet::geefTerug;
    return tweede ? Actie::landrapportBeoordelen : Actie::landrapportSchrijven;
}

bool moetReden(Rapportzet zet) {
    return std::ranges::any_of(rapportovergangen(), [&](const Rapportovergang& een) {
        return een.zet == zet && een.metReden;
    });
}

/// Throws Veldfouten with what others did since the form was made, so that it comes back as typed.
void eisNiemandErtussen(const Landrapportbeeld& beeld, int na) {
    if (static_cast<int>(beeld.stappen.size()) == na) return;
    std::vector<std::string> gedaan;
    for (const Rapportstapregel& een : beeld.stappen)
        if (een.nr > na)
            gedaan.push_back("“" + std::string(naam(een.zet)) + "” door " +
                             beeld.namen.at(een.persoon));
    throw Veldfouten("reden",
                     "Er is niets opgeslagen. Intussen gebeurde er iets anders met het "
                     "rapport" +
                         (gedaan.empty() ? std::string() : ": " + opsomming(gedaan)) +
                         ". Wat u typte, staat er nog. Kijk of het nog past.");
}

void eisKan(const Landrapportbeeld& beeld, const Persoon& wie, Rapportzet zet, int na) {
    if (besluitOver(wie, actieVoor(zet), {beeld.gevraagde == wie.nr && wie.nr != 0}) !=
        Besluit::mag)
        throw Geweigerd();
    if (beeld.overgenomen)
        throw NietNu(
            "De teksten van dit onderzoek komen uit het bestand van de gepubliceerde ronde. Hier "
            "wordt geen rapport vastgesteld.");
    if (beeld.gesloten)
        throw NietNu("Dit onderzoek is gesloten. Heropen het eerst; daarna kunt u dit doen.");
    eisNiemandErtussen(beeld, na);
    if (!beeld.kan(zet))
        throw NietNu("Dit kan nu niet, of niet door u. Het rapport " +
                     std::string(naam(beeld.stap)) + ".");
}

void eisAf(const Landrapportbeeld& beeld, const Beoordeling& beoordeling) {
    const auto bezwaren = rapportbezwaren(beeld, beoordeling);
    if (!bezwaren.empty())
        throw NietNu("Dit kan nog niet. " + bezwaren.front() +
                     (bezwaren.size() == 1 ? "" : " Op de lijst staat wat er nog meer is.") +
                     " Los dat eerst op.");
    if (beeld.telt.plekken.empty())
        throw NietNu(
            "Er staat nog geen toets van dit onderzoek vast. Wacht tot de eerste toets is "
            "vastgesteld.");
}

void leesAan(Fouten& fouten, const Landrapportbeeld& beeld, std::int64_t aan) {
    if (std::ranges::find(beeld.kandidaten, aan, &Persoon::nr) == beeld.kandidaten.end())
        fouten.push_back({"aan", "Kies wie het concept leest."});
}

const std::string& laatsteReden(const Landrapportbeeld& beeld) {
    static const std::string kGeen;
    for (auto een = beeld.stappen.rbegin(); een != beeld.stappen.rend(); ++een)
        if (een->zet == Rapportzet::corrigeer) return een->reden;
    return kGeen;
}

/// Of the agreement that the adoption rests on.
const Rapportstapregel& akkoordVan(const Landrapportbeeld& beeld) {
    for (auto een = beeld.stappen.rbegin(); een != beeld.stappen.rend(); ++een)
        if (een->zet == Rapportzet::gaAkkoord) return *een;
    throw NietNu("Er is nog geen tweede lezer akkoord.");
}

}  // namespace

void doeRapportzet(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                   const Rapportzetinvoer& invoer, const Landrapportmaker& maker) {
    handel(werkplek, handeling, Actie::landelijkBeeld, [&](Transactie& transactie) {
        const Landrapportbeeld beeld =
            leesLandrapport(Toetseninzage(werkplek, transactie, handeling.wie), onderzoek);
        eisKan(beeld, handeling.wie, invoer.zet, invoer.na);
        const Beoordeling beoordeling(
            beeld.telt.ronde,
            vindRegelset(beeld.telt.ronde.kader, beeld.telt.ronde.onderzoek.regelset));
        Fouten fouten;
        const Redencontrole controle(werkplek, organisatieStore::alle(transactie),
                                     beeld.stand.ronde.kader);
        Rapportstapregel stap;
        stap.zet = invoer.zet;
        stap.persoon = handeling.wie.nr;
        stap.reden = controle.keur(fouten, "reden", invoer.reden, moetReden(invoer.zet), 2000);
        stap.inhoud = rapportinhoud(beeld, beoordeling);
        Landrapporteditie editie;
        if (invoer.zet == Rapportzet::legVoor) {
            eisAf(beeld, beoordeling);
            leesAan(fouten, beeld, invoer.aan);
            stap.aan = invoer.aan;
        }
        if (invoer.zet == Rapportzet::gaAkkoord) eisAf(beeld, beoordeling);
        if (invoer.zet == Rapportzet::stelVast) {
            eisAf(beeld, beoordeling);
            const Rapportstapregel& akkoord = akkoordVan(beeld);
            if (akkoord.inhoud != stap.inhoud)
                throw Veldfouten(
                    "reden",
                    "Sinds de tweede lezer akkoord ging, is veranderd wat er in het rapport staat: "
                    "een cijfer, welke toetsen vaststaan of hoe ver zij zijn, of een hertoets. "
                    "Neem "
                    "het concept terug en leg het opnieuw voor.");
            editie.zonder =
                controle.keur(fouten, "zonder", invoer.zonder, !beeld.nietVast().empty(), 1000);
            if (beeld.nietVast().empty()) editie.zonder.clear();
            editie.meelezer = akkoord.persoon;
        }
        eisGeenFouten(fouten);
        landrapportStore::voegToe(transactie, onderzoek, invoer.na, stap);
        if (invoer.zet != Rapportzet::stelVast) return;
        editie.editie = beeld.edities.empty() ? 1 : beeld.edities.back().editie + 1;
        editie.persoon = handeling.wie.nr;
        editie.wanneer = transactie.wanneer();
        editie.reden = editie.editie == 1 ? std::string() : laatsteReden(beeld);
        editie.cijfers = cijferlijst(beoordeling);
        landrapportStore::stelVast(transactie, onderzoek, editie, maker(beeld, editie));
    });
}

}  // namespace maatlat
