// SPDX-License-Identifier: EUPL-1.2
#include "web/opvolging/audit_opbouw.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/eigen_audit.h"
#include "web/opvolging/voortgang_opbouw.h"

namespace maatlat::web {

namespace {

using P = VoortgangPagina;

std::string kappatekst(double kappa) {
    const int honderdsten = static_cast<int>(std::lround(std::abs(kappa) * 100));
    const std::string achter = std::to_string(honderdsten % 100);
    return std::string(kappa < 0 && honderdsten > 0 ? "−" : "") +
           std::to_string(honderdsten / 100) + "," + (achter.size() == 1 ? "0" : "") + achter;
}

P::Bericht natrekdeel(const Voortgangsbeeld& beeld, const EigenAudit& audit,
                      const Natrekking& van) {
    P::Bericht uit;
    uit.kop = std::string(van.isGelezen() ? "De inspectie las " : "De inspectie leest ") +
              hoeveel(static_cast<int>(van.dossiers.size()), {"dossier", "dossiers", true}) +
              " opnieuw";
    // Who is still to read a dossier does not see what the other found in it.
    for (const Natrekking::Dossier& een : van.dossiers) {
        const auto eigen = std::ranges::find(audit.dossiers, een.dossier, &Auditdossier::dossier);
        uit.regels.push_back(
            een.dossier + ": " +
            (een.antwoord ? std::string(naam(*een.antwoord)) : "nog niet gelezen") +
            (!van.isGelezen() || eigen == audit.dossiers.end()
                 ? ""
                 : " (de organisatie: " + std::string(naam(eigen->antwoord)) + ")"));
    }
    if (const auto gelijk = vergelijk(audit, van)) {
        uit.regels.push_back("Hetzelfde antwoord bij " + vanDe(gelijk->gelijk, gelijk->gelezen) +
                             " (" + procent(gelijk->gelijk, gelijk->gelezen) + "). Van alle " +
                             std::to_string(gelijk->omvang) +
                             " dossiers van de audit zijn dat er met 95% zekerheid " +
                             std::to_string(gelijk->interval.laag) + " tot en met " +
                             std::to_string(gelijk->interval.hoog) + ".");
        uit.regels.push_back(gelijk->kappa
                                 ? "Cohens kappa: " + kappatekst(*gelijk->kappa) + "."
                                 : "Cohens kappa is hier niet te berekenen: beiden gaven steeds "
                                   "hetzelfde ene antwoord.");
    }
    uit.regels.push_back("Startwaarde van de trekking: " + van.startwaarde);
    if (beeld.magNatrekken)
        uit.acties.push_back({"Schrijf op wat u las",
                              voortgangpad(beeld.kop.nr, "/natrek/" + std::to_string(van.nr))});
    return uit;
}

std::string auditstaat(const EigenAudit& een, const std::string& vandaag) {
    if (een.isIngediend()) return een.laat ? "Ingediend, te laat" : "Ingediend";
    return een.voor < vandaag ? "Gevraagd, te laat" : "Gevraagd";
}

void voegUitkomstToe(P::Blok& uit, const EigenAudit& een) {
    const int voldoet = een.aantal(Auditantwoord::voldoet);
    const int onbekend = een.aantal(Auditantwoord::onbekend);
    const int alle = static_cast<int>(een.dossiers.size());
    uit.feiten.emplace_back("Ingediend op", datumEnTijd(een.ingediend));
    if (een.uitSteekproef != 0) {
        uit.feiten.emplace_back("Hoe getrokken", "Met Maatlat, in de steekproef “" + een.uitNaam +
                                                     "”. " + een.uitBewijs);
        uit.feiten.emplace_back("Uitkomst", een.uitCijfers);
    } else {
        uit.feiten.emplace_back("Hoe getrokken", een.trekking);
    }
    uit.feiten.emplace_back("Dossiers", vanDe(alle, static_cast<int>(een.populatie)) + " gelezen");
    uit.feiten.emplace_back(
        "Voldoet",
        vanDe(voldoet, alle) + " (" + procent(voldoet, alle) + ")" +
            (onbekend == 0 ? "" : "; niet vast te stellen: " + std::to_string(onbekend)));
    uit.tekst = een.toelichting;
}

P::Blok auditdeel(const Voortgangsbeeld& beeld, const EigenAudit& een) {
    P::Blok uit;
    const std::string nr = std::to_string(een.nr);
    uit.anker = "audit-" + nr;
    uit.kop = "Eigen audit " + nr + ", over " + een.verwachting;
    uit.staat = auditstaat(een, beeld.vandaag);
    uit.klaar = een.isIngediend();
    if (!een.isIngediend() && een.voor < beeld.vandaag)
        uit.laat = "De laatste dag was " + datumInWoorden(een.voor) + ".";
    if (een.maatregel != 0)
        uit.feiten.emplace_back("Bij", "maatregel " + std::to_string(een.maatregel));
    if (!een.voor.empty()) uit.feiten.emplace_back("Gevraagd voor", datumInWoorden(een.voor));
    if (!een.vraag.empty()) uit.feiten.emplace_back("Wat de inspectie vraagt", een.vraag);
    if (een.isIngediend()) voegUitkomstToe(uit, een);
    for (const Natrekking& van : beeld.alles.natrekkingen)
        if (van.audit == een.nr) uit.berichten.push_back(natrekdeel(beeld, een, van));
    if (!een.isIngediend() && beeld.magAuditDoen)
        uit.acties.push_back(
            {"Dien eigen audit " + nr + " in", voortgangpad(beeld.kop.nr, "/audit?nr=" + nr)});
    if (een.isIngediend() && beeld.magNatrekken && uit.berichten.empty())
        uit.acties.push_back({"Lees dossiers van audit " + nr + " opnieuw",
                              voortgangpad(beeld.kop.nr, "/audit/" + nr + "/natrekken")});
    return uit;
}

}  // namespace

Verwijzing omvanglink(const Voortgangsbeeld& beeld, std::int64_t maatregel) {
    return {"Reken uit hoeveel dossiers genoeg zijn",
            voortgangpad(beeld.kop.nr,
                         "/omvang" + (maatregel == 0 ? std::string()
                                                     : "?maatregel=" + std::to_string(maatregel)))};
}

void voegAuditsToe(VoortgangPagina& pagina, const Voortgangsbeeld& beeld) {
    for (const EigenAudit& een : beeld.alles.audits)
        pagina.audits.push_back(auditdeel(beeld, een));
    if (beeld.magRitme)
        pagina.auditacties.push_back(
            {"Vraag een eigen audit", voortgangpad(beeld.kop.nr, "/audit/vragen")});
    if (beeld.magAuditDoen)
        pagina.auditacties.push_back(
            {"Dien een eigen audit in", voortgangpad(beeld.kop.nr, "/audit")});
    if (beeld.magAuditDoen || beeld.magVerifieren)
        pagina.auditacties.push_back(beeld.magAuditDoen
                                         ? Verwijzing{"Trek dossiers voor een eigen audit",
                                                      voortgangpad(beeld.kop.nr, "/omvang")}
                                         : omvanglink(beeld));
}

}  // namespace maatlat::web
