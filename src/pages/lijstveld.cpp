// SPDX-License-Identifier: EUPL-1.2
#include "pages/lijstveld.h"

namespace maatlat {

namespace {

std::vector<std::string> lijstfouten(const std::vector<Veldfouten::Fout>& fouten) {
    std::vector<std::string> uit;
    for (const Veldfouten::Fout& een : fouten)
        if (een.veld == kLijstveld) uit.push_back(een.melding);
    return uit;
}

std::string samengevat(const std::vector<std::string>& lijst) {
    if (lijst.size() < 2) return lijst.empty() ? "" : lijst.front();
    return "In de lijst staan " + std::to_string(lijst.size()) +
           " fouten. Verbeter ze in het bestand en kies het dan opnieuw.";
}

}  // namespace

void voegLijstveldToe(Vulling& formulier, const std::string& label, const std::string& hint,
                      const std::vector<Veldfouten::Fout>& fouten, bool verplicht) {
    const std::vector<std::string> lijst = lijstfouten(fouten);
    Bestandsveld veld;
    veld.kop.naam = kLijstveld;
    veld.kop.label = label;
    veld.kop.hint = hint;
    veld.kop.fout = samengevat(lijst);
    veld.kop.verplicht = verplicht;
    veld.soorten = ".csv,.txt,.xlsx,.ods";
    voegToe(formulier, veld);
    if (lijst.size() < 2) return;
    Vulling& rijen = formulier.sectie("RIJFOUTEN");
    for (const std::string& een : lijst)
        rijen.sectie("RIJFOUT").zet("RIJFOUT", een);
}

std::vector<Foutregel> foutregelsMetLijst(const std::vector<Veldfouten::Fout>& fouten) {
    const std::vector<std::string> lijst = lijstfouten(fouten);
    std::vector<Foutregel> uit;
    bool genoemd = false;
    for (const Veldfouten::Fout& een : fouten) {
        if (een.veld != kLijstveld) {
            uit.push_back({een.veld, een.melding});
        } else if (!genoemd) {
            uit.push_back({een.veld, samengevat(lijst)});
            genoemd = true;
        }
    }
    return uit;
}

}  // namespace maatlat
