// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cctype>
#include <regex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "architectuur/layer_rules.h"

/// What the program does without, as each is a way in for strangers or a way out for data. Shown in
/// docs/asvs.md.
namespace maatlat::architectuur {

/// Names in code, the files that may use them all the same, and what is wrong with them.
struct Gevaar {
    std::vector<std::string> namen;
    bool alsAanroep = false;  ///< only where it is called: name(
    Names mag;
    const char* waarom = "";
};

inline const std::vector<Gevaar>& gevaren() {
    static const std::vector<Gevaar> kGevaren{
        {{"system", "popen", "fork", "vfork", "posix_spawn", "posix_spawnp", "execl", "execlp",
          "execle", "execv", "execvp", "execve", "execvpe", "dlopen"},
         true,
         {},
         "starts another program or loads code"},
        {{"connect"},
         true,
         {"src/toetsing/bronnen/virusscanner.cpp"},  // of this computer, by a socket in a folder
         "opens a connection; the program only answers"},
        {{"rand", "srand", "drand48", "lrand48", "mrand48", "random"},
         true,
         {},
         "is chance that can be guessed; use randombytes of libsodium"},
        {{"random_device", "mt19937", "mt19937_64", "minstd_rand", "minstd_rand0"},
         false,
         {},
         "is chance that can be guessed; use randombytes of libsodium"},
        {{"printf", "fprintf", "vprintf", "vfprintf", "sprintf", "vsprintf", "scanf", "fscanf",
          "strcpy", "strcat", "strncat", "gets", "alloca"},
         true,
         {},
         "knows no bounds, or reads a form from text"},
        {{"MD2Engine", "MD4Engine", "MD5Engine", "EVP_md4", "EVP_md5", "EVP_sha1", "EVP_rc4",
          "EVP_des_ecb", "EVP_des_cbc", "EVP_des_ede3_cbc", "EVP_bf_cbc", "EVP_aes_128_ecb",
          "EVP_aes_256_ecb", "EVP_aes_128_cbc", "EVP_aes_256_cbc"},
         false,
         {},
         "is broken or does not see tampering; use what docs/asvs.md names"},
        {{"SHA1Engine"},
         false,
         {"src/toetsing/mensen/totp.cpp"},
         "is worn out; only the codes of an app on a phone still ask for it"},
    };
    return kGevaren;
}

/// Whether the name stands in a line of code as a word of its own.
inline bool noemt(const std::string& code, const std::string& naam, bool alsAanroep) {
    const auto inWoord = [](char teken) {
        return std::isalnum(static_cast<unsigned char>(teken)) != 0 || teken == '_';
    };
    for (auto van = code.find(naam); van != std::string::npos; van = code.find(naam, van + 1)) {
        std::size_t tot = van + naam.size();
        if ((van > 0 && inWoord(code[van - 1])) || (tot < code.size() && inWoord(code[tot])))
            continue;
        while (tot < code.size() && code[tot] == ' ')
            ++tot;
        if (!alsAanroep || (tot < code.size() && code[tot] == '(')) return true;
    }
    return false;
}

/// Headers of libraries that do the same.
inline const std::regex& gevaarlijkeHeader() {
    static const std::regex kHeader(
        R"(^Poco/(Process|PipeStream|SharedLibrary|ClassLoader|Random|MD[45]Engine)\b|)"
        R"(^Poco/Net/\w*(Client|Mail|Dialog|OAuth)\w*\.h|^random$|^curl/)",
        std::regex::optimize);
    return kHeader;
}

inline Violations checkGevaar(const std::string& file, const SourceText& source) {
    Violations found;
    for (const auto& [line, path] : source.includes)
        if (!source.excepted.contains(line) && holds(path, gevaarlijkeHeader()))
            found.push_back({file, line, "<" + path + "> is not for this program"});
    for (const Gevaar& een : gevaren()) {
        if (een.mag.contains(file)) continue;
        for (std::size_t i = 0; i < source.code.size(); ++i) {
            const int line = static_cast<int>(i) + 1;
            for (const std::string& naam : een.namen)
                if (noemt(source.code[i], naam, een.alsAanroep) && !source.excepted.contains(line))
                    found.push_back({file, line, naam + " " + een.waarom});
        }
    }
    return found;
}

/// A script of ours that makes code or markup of text, talks to another window, keeps something in
/// the browser elsewhere than in kluis.js, or sets a field whose name it does not know.
inline Violations checkScript(const std::string& file, std::string_view text) {
    static const std::vector<std::pair<std::regex, const char*>> kRegels = [] {
        std::vector<std::pair<std::regex, const char*>> uit;
        for (
            const auto& [patroon, waarom] :
            {std::pair{R"(\beval\s*\(|\bnew\s+Function\b|\bset(Timeout|Interval)\s*\(\s*['"`])",
                       "makes code of text"},
             {R"(innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|ContextualFragment)",
              "makes markup of text"},
             {R"(postMessage|onmessage|['"`]message['"`]|window\.open|importScripts)",
              "talks to another window"},
             {R"(__proto__|\.prototype\b|Object\.(assign|setPrototypeOf)\(\s*Object)",
              "reaches what all objects share"},
             {R"((localStorage|sessionStorage|indexedDB|document\.cookie))",
              "keeps something in the browser; that is up to kluis.js"}})
            uit.emplace_back(std::regex(patroon, std::regex::optimize), waarom);
        return uit;
    }();
    Violations found;
    int line = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string one(text.substr(from, end - from));
        from = end + 1;
        ++line;
        for (std::size_t i = 0; i < kRegels.size(); ++i) {
            // sessie.js keeps a moment there, so that all tabs know when somebody was last at work.
            const bool mag = i + 1 == kRegels.size() &&
                             (file == "statisch/kluis.js" || file == "statisch/sessie.js");
            if (!mag && holds(one, kRegels[i].first))
                found.push_back({file, line, kRegels[i].second});
        }
    }
    return found;
}

}  // namespace maatlat::architectuur
