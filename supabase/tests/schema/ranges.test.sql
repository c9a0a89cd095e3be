begin;
select plan(53);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 1);
select count(*) from public.claim_photos(1);
select public.complete_photo(
  tests.photo('batch'), tests.lease(tests.photo('batch')), 'png', 768, 1024
);

select tests.create_draft_model('alice', 'young', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.judge_image('young', 1);

select throws_like(
  change, format('%%violates check constraint "%s"', rule), change || ' is refused'
)
from (
  values
    ('settings_max_styles_per_batch_check',
      'update private.settings set max_styles_per_batch = 0'),
    ('settings_photos_per_invocation_check',
      'update private.settings set photos_per_invocation = 0'),
    ('settings_max_invocations_per_wake_check',
      'update private.settings set max_invocations_per_wake = 0'),
    ('settings_max_open_images_check',
      'update private.settings set max_open_images = 0'),
    ('settings_max_requests_per_minute_check',
      'update private.settings set max_requests_per_minute = 0'),
    ('settings_max_discards_per_day_check',
      'update private.settings set max_discards_per_day = -1'),
    ('settings_max_training_photos_check',
      'update private.settings set max_training_photos = 0'),
    ('settings_max_models_check', 'update private.settings set max_models = 0'),
    ('settings_max_own_styles_check', 'update private.settings set max_own_styles = 0'),
    ('settings_max_spare_files_check', 'update private.settings set max_spare_files = 0'),
    ('provider_pace_max_images_per_hour_check',
      'update private.provider_pace set max_images_per_hour = 0'),
    ('provider_pace_in_flight_limit_check',
      'update private.provider_pace set in_flight_limit = 0.5'),
    ('provider_pace_asked_check', $sql$update private.provider_pace set asked = '{1}'$sql$),
    ('generation_model_sizes_price_usd_check',
      'update public.generation_model_sizes set price_usd = -1'),
    ('generation_model_sizes_cost_factor_check',
      'update public.generation_model_sizes set cost_factor = 0'),
    ('photo_generation_batches_wish_check',
      'update public.photo_generation_batches set wish = ''two  spaces'''),
    ('photo_generation_batches_wish_check',
      'update public.photo_generation_batches set wish = '''''),
    ('photo_generation_batches_wish_check',
      'update public.photo_generation_batches set wish = repeat(''x'', 201)'),
    ('photos_price_check', 'update public.photos set price = 0'),
    ('generation_models_max_reference_images_check',
      'update public.generation_models set max_reference_images = 1'),
    ('generation_models_max_reference_images_check',
      'update public.generation_models set max_reference_images = 15'),
    ('styles_name_check', 'update public.styles set name = '''''),
    ('style_texts_name_check', 'update public.style_texts set name = '''''),
    ('model_training_images_file_name_check',
      'update public.model_training_images set file_name = '''''),
    ('model_training_images_quality_check',
      'update public.model_training_images set quality = 1.1'),
    ('status_with_its_reason',
      'update public.models set reference_set = 0 where status = ''ready'''),
    ('status_with_its_reason',
      'update public.models set failure_code = ''no_face'' where status = ''training'''),
    ('status_with_its_reason', 'update public.models set status = ''failed'''),
    ('only_ready_models_train_again',
      'update public.models set is_retraining = true where status = ''training'''),
    ('only_ready_models_train_again',
      'update public.models set is_retraining = true, failure_code = ''no_face''
      where status = ''ready'''),
    ('consent_with_its_date', 'update public.models set consented_at = null'),
    ('models_reference_set_check',
      'update public.models set reference_set = -1 where status = ''training'''),
    ('model_references_reference_set_check',
      'update public.model_references set reference_set = 0'),
    ('model_references_position_check', 'update public.model_references set position = 0'),
    ('model_references_face_check', 'update public.model_references set face = ''{}'''),
    ('model_references_quality_check', 'update public.model_references set quality = -0.1'),
    ('training_photos_quality_check', 'update private.training_photos set quality = 1.1'),
    ('training_photos_face_check', 'update private.training_photos set face = ''{}'''),
    ('reference_or_reason', 'update private.training_photos set face = null'),
    ('reference_or_reason', 'update private.training_photos set reference_path = null'),
    ('reference_or_reason', 'update private.training_photos set failure_code = ''no_face'''),
    ('photo_generation_batches_reference_set_check',
      'update public.photo_generation_batches set reference_set = 0'),
    ('settings_training_time_per_image_check',
      'update private.settings set training_time_per_image = ''-1 second'''),
    ('photo_generation_batches_total_images_requested_check',
      'update public.photo_generation_batches
      set total_images_requested = 0, total_images_generated = 0'),
    ('photo_generation_batches_total_images_generated_check',
      'update public.photo_generation_batches set total_images_generated = -1'),
    ('photo_generation_batches_failed_count_check',
      'update public.photo_generation_batches set failed_count = -1'),
    ('photo_generation_batches_credits_used_check',
      'update public.photo_generation_batches set credits_used = -1'),
    ('photos_variations_check', 'update public.photos set variations = 5'),
    ('one_of_its_variations', 'update public.photos set variation = 2'),
    ('photos_variation_check', 'update public.photos set variation = 0'),
    ('photos_width_check', 'update public.photos set width = 0'),
    ('photos_height_check', 'update public.photos set height = 0'),
    ('photos_credits_used_check', 'update public.photos set credits_used = -1')
) as ranges (rule, change);

select * from finish();
rollback;
