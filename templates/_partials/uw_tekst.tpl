{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="uw-tekst" aria-labelledby="uw-tekst">
<h2 id="uw-tekst">Uw tekst is er nog</h2>
<p>Dit had u ingevuld. Het is niet opgeslagen. Kopieer wat u nog nodig hebt.</p>
{{#VELD}}
<h3>{{NAAM}}</h3>
<div class="met-regels" tabindex="0" role="group" aria-label="{{NAAM}}">{{TEKST:pre_escape}}</div>
{{/VELD}}
</section>
