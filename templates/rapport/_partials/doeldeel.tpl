{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="doel">
<h2 id="doel">Doel en grondslag</h2>
{{#ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/ALINEA}}
{{#VRAGEN}}
<p>{{VRAGENKOP}}{{#VRAGENPLAATS}} <span class="verwijzing">({{VRAGENPLAATS}})</span>{{/VRAGENPLAATS}}</p>
<ul>
{{#VRAAG}}
<li>{{TEKST}}</li>
{{/VRAAG}}
</ul>
{{/VRAGEN}}
</section>
