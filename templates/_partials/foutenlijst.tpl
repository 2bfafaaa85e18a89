{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="error foutenlijst" tabindex="-1" autofocus aria-labelledby="foutenlijst">
<h2 id="foutenlijst">Er ging iets niet goed</h2>
<ul>
{{#FOUT}}
<li>{{#NAAR_VELD}}<a href="#{{VELD}}">{{MELDING}}</a>{{/NAAR_VELD}}{{#ZONDER_VELD}}{{MELDING}}{{/ZONDER_VELD}}</li>
{{/FOUT}}
</ul>
</section>
