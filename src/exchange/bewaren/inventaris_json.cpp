// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bewaren/inventaris_json.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <sstream>
#include <string_view>

#include "exchange/json_object.h"

namespace maatlat {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr int kVorm = 1;
constexpr std::string_view kSoort = "reservekopie van Maatlat";
constexpr std::size_t kHash = 64;

Object::Ptr alsObject(const Tabelstand& een) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("naam", een.naam);
    uit->set("rijen", een.aantal);
    uit->set("sha256", een.sha256);
    return uit;
}

Object::Ptr alsObject(const Kopiebestand& een) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("pad", een.pad);
    uit->set("bytes", een.grootte);
    uit->set("sha256", een.sha256);
    return uit;
}

template <class Wat>
Array::Ptr alsReeks(const std::vector<Wat>& van) {
    Array::Ptr uit = new Array;
    for (const Wat& een : van)
        uit->add(alsObject(een));
    return uit;
}

/// Throws a Poco exception for a field that is not there or of another kind.
template <class Waarde>
Waarde veld(const Object::Ptr& uit, const char* naam) {
    if (!uit || !uit->has(naam)) throw Poco::NotFoundException(naam);
    return uit->getValue<Waarde>(naam);
}

template <class Doe>
void elkObject(const Object::Ptr& van, const char* naam, Doe doe) {
    const Array::Ptr reeks = van->getArray(naam);
    if (!reeks) throw Poco::NotFoundException(naam);
    for (unsigned i = 0; i < reeks->size(); ++i)
        doe(reeks->getObject(i));
}

void eis(bool klopt) {
    if (!klopt) throw Poco::DataFormatException("inventory");
}

/// A path that stays in its folder.
bool blijftBinnen(std::string_view pad) {
    return !pad.empty() && pad.front() != '/' && pad.find("..") == std::string_view::npos &&
           pad.find('\0') == std::string_view::npos;
}

}  // namespace

std::string json(const Inventaris& inventaris) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("soort", std::string(kSoort));
    uit->set("vorm", kVorm);
    uit->set("moment", inventaris.moment);
    uit->set("programma", inventaris.programma);
    uit->set("versie", inventaris.versie);
    uit->set("sleutels", inventaris.sleutels);
    uit->set("tabellen", alsReeks(inventaris.tabellen));
    uit->set("bestanden", alsReeks(inventaris.bestanden));
    Array::Ptr gebreken = new Array;
    for (const std::string& een : inventaris.gebreken)
        gebreken->add(een);
    uit->set("gebreken", gebreken);
    std::ostringstream tekst;
    uit->stringify(tekst, 1);
    return tekst.str() + "\n";
}

std::optional<Inventaris> inventarisUit(const std::string& tekst) {
    try {
        Poco::JSON::Parser lezer;
        const Object::Ptr alles = lezer.parse(tekst).extract<Object::Ptr>();
        eis(veld<std::string>(alles, "soort") == kSoort && veld<int>(alles, "vorm") == kVorm);
        Inventaris uit;
        uit.moment = veld<std::string>(alles, "moment");
        uit.programma = veld<std::string>(alles, "programma");
        uit.versie = veld<int>(alles, "versie");
        uit.sleutels = veld<bool>(alles, "sleutels");
        elkObject(alles, "tabellen", [&](const Object::Ptr& een) {
            uit.tabellen.push_back({veld<std::string>(een, "naam"), veld<Poco::Int64>(een, "rijen"),
                                    veld<std::string>(een, "sha256")});
        });
        elkObject(alles, "bestanden", [&](const Object::Ptr& een) {
            uit.bestanden.push_back({veld<std::string>(een, "pad"), veld<Poco::Int64>(een, "bytes"),
                                     veld<std::string>(een, "sha256")});
            eis(blijftBinnen(uit.bestanden.back().pad) &&
                uit.bestanden.back().sha256.size() == kHash);
        });
        const Array::Ptr gebreken = alles->getArray("gebreken");
        eis(!gebreken.isNull());
        for (unsigned i = 0; i < gebreken->size(); ++i)
            uit.gebreken.push_back(gebreken->getElement<std::string>(i));
        return uit;
    } catch (const Poco::Exception&) {
        return std::nullopt;
    }
}

}  // namespace maatlat
