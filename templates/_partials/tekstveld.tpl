{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veld">
<label for="{{ID}}">{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</label>{{>VELDUITLEG}}
<input type="{{TYPE}}" id="{{ID}}" name="{{NAAM}}" value="{{WAARDE}}" autocomplete="{{AANVULLEN}}"{{#MODUS}} inputmode="{{MODUS}}"{{/MODUS}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}{{#ONGELDIG}} aria-invalid="true" class="error"{{/ONGELDIG}}{{#DATUM}} size="20" data-datum{{/DATUM}}>
</div>
